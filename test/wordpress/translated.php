<?php
/** What the plug-in’s settings are called once its template has been translated: every text in « ». */
require getcwd() . '/wp-load.php';
require_once ABSPATH . WPINC . '/pomo/po.php';

$folder   = WP_PLUGIN_DIR . '/partnership-southwark';
$template = new PO();
$template->import_from_file( $folder . '/languages/partnership-southwark.pot' );
$translation = new MO();
foreach ( $template->entries as $entry ) {
	$entry->translations = array( "« $entry->singular »" );
	$translation->add_entry( $entry );
}
$translation->export_to_file( $folder . '/languages/translated.mo' );
load_textdomain( 'partnership-southwark', $folder . '/languages/translated.mo' );
echo wp_json_encode( ( require $folder . '/widgets.php' )['widgets'] );
