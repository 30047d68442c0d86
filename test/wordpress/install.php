<?php
/** What WordPress's own form of installation does, then the plug-in from its zip: install.php ZIP. */
define( 'WP_INSTALLING', true );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install( 'Partner', 'admin', 'admin@example.org', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
switch_theme( 'twentytwentythree' );

$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$result   = $upgrader->install( $argv[1] );
if ( true !== $result ) {
	fwrite( STDERR, print_r( $upgrader->skin->get_upgrade_messages(), true ) );
	exit( 1 );
}
$result = activate_plugin( 'partnership-southwark/partnership-southwark.php' );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
echo get_bloginfo( 'version' );
