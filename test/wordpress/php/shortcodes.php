<?php
/**
 * Runs the plug-in with those parts of WordPress that writing shortcodes takes, and without a database:
 * prints what each shortcode in shortcodes.json becomes. Anything that PHP complains of in the plug-in ends it.
 */

define( 'ABSPATH', __DIR__ . '/' );
define( 'WPINC', 'wp-includes' );

set_error_handler(
	static function ( $level, $message, $file, $line ) {
		if ( false !== strpos( $file, 'partnership-southwark' ) ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
		return true;
	}
);

foreach ( array( 'plugin', 'formatting', 'kses', 'shortcodes', 'functions', 'http' ) as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}

add_filter(
	'pre_option_blog_charset',
	static function () {
		return 'UTF-8';
	}
);

/* What the rest of WordPress would do with these doesn’t show in a shortcode. */
function wp_installing() {
	return false;
}
function wp_cache_get() {
	return array( 'blog_charset' => 'UTF-8' );
}
function get_bloginfo() {
	return 'en-GB';
}
function plugins_url( $path ) {
	return "https://example.org/$path";
}
function wp_register_script() {}
function wp_register_style() {}
function wp_enqueue_script() {}
function wp_enqueue_style() {}
function wp_set_script_translations() {}
function wp_add_inline_script() {}
function register_block_type() {}
function __( $text ) {
	return $text;
}

require ABSPATH . 'partnership-southwark/partnership-southwark.php';
do_action( 'init' );

$written = array_map( 'do_shortcode', json_decode( file_get_contents( ABSPATH . 'shortcodes.json' ), true ) );
echo json_encode(
	array(
		'version' => PHP_VERSION,
		'written' => $written,
	)
);
