<?php
/**
 * Plugin Name: Partnership Southwark
 * Description: Partnership Southwark’s vision, priorities, welcome video and case study, as blocks and shortcodes.
 * Version: {{version}}
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: partnership-southwark
 *
 * @package Partnership_Southwark
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/words.php';

/** What the build knows of the widgets: names, settings, and words in each language. */
function partnership_southwark_data() {
	static $data = null;
	if ( null === $data ) {
		$data = require __DIR__ . '/widgets.php';
	}
	return $data;
}

/** Registers the scripts, and a block and a shortcode for each widget. */
function partnership_southwark_register() {
	$data = partnership_southwark_data();
	wp_register_script( 'partnership-southwark', plugins_url( 'widgets/widgets.js', __FILE__ ), array(), $data['version'], true );
	wp_register_style( 'partnership-southwark', plugins_url( 'widgets/words.css', __FILE__ ), array(), $data['version'] );
	wp_register_script(
		'partnership-southwark-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		$data['version'],
		true
	);
	wp_set_script_translations( 'partnership-southwark-editor', 'partnership-southwark' );
	wp_add_inline_script(
		'partnership-southwark-editor',
		'const partnershipSouthwark = ' . wp_json_encode( $data['widgets'], JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
	foreach ( $data['widgets'] as $tag => $widget ) {
		partnership_southwark_register_block( $tag, $widget );
		add_shortcode(
			$tag,
			static function ( $attributes ) use ( $tag ) {
				// Without attributes WordPress gives an empty text.
				return '<div>' . partnership_southwark_element( $tag, (array) $attributes ) . '</div>';
			}
		);
	}
}
add_action( 'init', 'partnership_southwark_register' );

/**
 * Registers a widget’s block.
 *
 * @param string $tag    The element’s name.
 * @param array  $widget What the build knows of it.
 */
function partnership_southwark_register_block( $tag, $widget ) {
	$settings = array();
	foreach ( $widget['fields'] as $field ) {
		$settings[ $field['name'] ] = array( 'type' => 'string' );
	}
	register_block_type(
		'partnership-southwark/' . substr( $tag, strlen( 'ps-' ) ),
		array(
			'api_version'     => 2,
			/* translators: %s: the name of a widget, such as “Vision statement”. */
			'title'           => sprintf( __( 'Partnership Southwark: %s', 'partnership-southwark' ), $widget['title'] ),
			'description'     => $widget['about'],
			'category'        => 'embed',
			'icon'            => 'groups',
			'attributes'      => $settings,
			'supports'        => array( 'html' => false ),
			'editor_script'   => 'partnership-southwark-editor',
			'render_callback' => static function ( $attributes ) use ( $tag ) {
				return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), partnership_southwark_element( $tag, $attributes ) );
			},
		)
	);
}

/**
 * A widget as HTML, with all its words in the tag. The page gets the script and the words’ style, too.
 *
 * The values go to the element as they are: it says itself what it can’t use. Names that it
 * doesn’t know stay out.
 *
 * @param string $tag   The element’s name.
 * @param array  $given What somebody has set.
 * @return string
 */
function partnership_southwark_element( $tag, $given ) {
	wp_enqueue_script( 'partnership-southwark' );
	wp_enqueue_style( 'partnership-southwark' );
	$widget     = partnership_southwark_data()['widgets'][ $tag ];
	$attributes = array_filter(
		array_intersect_key( $given, array_flip( array_column( $widget['fields'], 'name' ) ) ),
		static function ( $value ) {
			return is_scalar( $value ) && '' !== $value;
		}
	);

	$asked = isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' );
	$lang  = partnership_southwark_language( $asked );
	$dir   = partnership_southwark_data()['words'][ $lang ]['dir'];
	$words = partnership_southwark_words( $tag, $attributes, $lang );
	if ( 'en' === $lang && 0 !== stripos( $asked, 'en' ) ) {
		$words = '<div lang="en" dir="ltr">' . $words . '</div>';
	}
	if ( isset( $attributes['lang'] ) && 'rtl' === $dir ) {
		$attributes = array(
			'lang' => $attributes['lang'],
			'dir'  => $dir,
		) + $attributes;
	}
	$html = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return partnership_southwark_style() . "$html>$words</$tag>";
}

/**
 * The words’ style, before the first of them: a theme whose head has been sent by now would have it
 * at the end of the page, which would move.
 *
 * @return string
 */
function partnership_southwark_style() {
	if ( ! did_action( 'wp_head' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( 'partnership-southwark' );
	return ob_get_clean();
}

/**
 * Our script is a module.
 *
 * @param string $html   The script’s tag.
 * @param string $handle Its name.
 * @return string
 */
function partnership_southwark_module( $html, $handle ) {
	if ( 'partnership-southwark' !== $handle ) {
		return $html;
	}
	return str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"]).*?\1/', '', $html ) );
}
add_filter( 'script_loader_tag', 'partnership_southwark_module', 10, 2 );

/** In the editor the preview is the widget itself. */
function partnership_southwark_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'partnership-southwark' );
	}
}
add_action( 'enqueue_block_assets', 'partnership_southwark_preview' );
