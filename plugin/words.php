<?php
/**
 * The words inside a widget’s tag, for readers without its script: what the build has written, as the
 * attributes have it.
 *
 * @package Partnership_Southwark
 */

defined( 'ABSPATH' ) || exit;

/**
 * All the words for a widget’s tag, in one of our languages.
 *
 * @param string $tag        The element’s name.
 * @param array  $attributes Those of the tag.
 * @param string $lang       The language.
 * @return string
 */
function partnership_southwark_words( $tag, $attributes, $lang ) {
	$words = partnership_southwark_data()['words'][ $lang ];
	$html  = $words['tags'][ $tag ];
	if ( isset( $attributes['show'] ) ) {
		$html = partnership_southwark_cards( $html, $attributes['show'], partnership_southwark_data()['cards'] );
	}
	$html = partnership_southwark_steps( $html, $attributes );
	$html = partnership_southwark_film( $html, $attributes, $words['film'] );
	$html = partnership_southwark_headings( $html, isset( $attributes['heading-level'] ) ? $attributes['heading-level'] : '' );

	$allowed = wp_kses_allowed_html( 'post' );

	$allowed['details']['name'] = true;
	return wp_kses( $html, $allowed );
}

/**
 * Which of our languages is meant: English where it is none of them.
 *
 * @param string $asked A language’s tag, such as `pl` or `pl-PL`.
 * @return string
 */
function partnership_southwark_language( $asked ) {
	$ours  = array_keys( partnership_southwark_data()['words'] );
	$ours  = array_combine( array_map( 'strtolower', $ours ), $ours );
	$asked = strtolower( str_replace( '_', '-', trim( $asked ) ) );
	// Chinese is written in simplified characters, but for where it is said not to be.
	if ( preg_match( '~^(zh|cmn)\b(?!.*-(hant|tw|hk|mo)\b)~', $asked ) ) {
		$asked = 'zh-hans';
	}
	foreach ( array( $asked, strtok( $asked, '-' ) ) as $each ) {
		if ( isset( $ours[ $each ] ) ) {
			return $ours[ $each ];
		}
	}
	return 'en';
}

/**
 * The cards that are asked for, in that order; all of them where none is known.
 *
 * @param string $html  The words with all cards: the only list in them.
 * @param string $show  Names of cards.
 * @param array  $names All names, in the order of the words.
 * @return string
 */
function partnership_southwark_cards( $html, $show, $names ) {
	preg_match_all( '~<li>.*?</li>~', $html, $found );
	$cards  = array_combine( $names, $found[0] );
	$asked  = array_flip( preg_split( '/[\s,]+/', $show ) );
	$chosen = array_intersect_key( array_replace( $asked, array_intersect_key( $cards, $asked ) ), $cards );
	return $chosen ? partnership_southwark_put( $html, '~<li>.*</li>~', implode( '', $chosen ) ) : $html;
}

/**
 * The story with its steps as they are asked for: all of them open, or one.
 *
 * @param string $html       The words.
 * @param array  $attributes Those of the tag.
 * @return string
 */
function partnership_southwark_steps( $html, $attributes ) {
	if ( isset( $attributes['view'] ) && 'all' === $attributes['view'] ) {
		$html = preg_replace( '~<details name="tyrone"( open)?>~', '<details open>', $html );
	} elseif ( isset( $attributes['step'] ) ) {
		$html = partnership_southwark_open( $html, trim( $attributes['step'] ) );
	}
	$address = partnership_southwark_address( $attributes, 'learn-more' );
	return $address ? partnership_southwark_put( $html, '~(?<=<a href=")[^"]*~', $address ) : $html;
}

/**
 * The story with one step open: the nearest to a number, or the first.
 *
 * @param string $html The words.
 * @param string $step The number.
 * @return string
 */
function partnership_southwark_open( $html, $step ) {
	$tag    = '~<details name="tyrone"( open)?>~';
	$open   = preg_match( '~^-?\d+$~', $step ) ? max( 1, min( (int) $step, preg_match_all( $tag, $html ) ) ) : 1;
	$number = 0;
	return preg_replace_callback(
		$tag,
		static function () use ( $open, &$number ) {
			++$number;
			return $number === $open ? '<details name="tyrone" open>' : '<details name="tyrone">';
		},
		$html
	);
}

/**
 * A film’s own title and description, and the way to it. Another film doesn’t have our description.
 *
 * @param string $html       The words.
 * @param array  $attributes Those of the tag.
 * @param string $link       What the link to a film is called.
 * @return string
 */
function partnership_southwark_film( $html, $attributes, $link ) {
	$has_title = isset( $attributes['film-title'] );
	if ( $has_title ) {
		$html = partnership_southwark_put( $html, '~(?<=<h2>).*?(?=</h2>)~', esc_html( $attributes['film-title'] ) );
	}
	if ( $has_title || isset( $attributes['film-description'] ) ) {
		$description = isset( $attributes['film-description'] ) ? '<p>' . esc_html( $attributes['film-description'] ) . '</p>' : '';
		$html        = partnership_southwark_put( $html, '~(?<=</h2>)<p>.*?</p>~', $description );
	}
	$address = partnership_southwark_address( $attributes, 'src' );
	return $address ? partnership_southwark_put( $html, '~<a .*?</a>~', '<a href="' . $address . '">' . $link . '</a>' ) : $html;
}

/**
 * The headings at the level that is asked for, from 2 to 6.
 *
 * @param string $html  The words, whose heading is at level 2.
 * @param string $level The level.
 * @return string
 */
function partnership_southwark_headings( $html, $level ) {
	if ( ! in_array( $level, array( '3', '4', '5', '6' ), true ) ) {
		return $html;
	}
	return preg_replace_callback(
		'~(?<=<h|</h)[23](?=>)~',
		static function ( $found ) use ( $level ) {
			return (string) min( (int) $found[0] + (int) $level - 2, 6 );
		},
		$html
	);
}

/**
 * An attribute’s address, escaped; empty where it isn’t one that the element would use.
 *
 * @param array  $attributes Those of the tag.
 * @param string $name       The attribute’s name.
 * @return string
 */
function partnership_southwark_address( $attributes, $name ) {
	$given = isset( $attributes[ $name ] ) ? trim( $attributes[ $name ] ) : '';
	// WordPress would take what has no scheme for another website.
	$address = preg_match( '~^([/?#]|[^/?#]*:)~', $given ) ? esc_url( $given, array( 'http', 'https' ) ) : esc_attr( $given );
	return wp_parse_url( $address, PHP_URL_USER ) ? '' : $address;
}

/**
 * Puts something in place of what is found first. What is put may hold any signs.
 *
 * @param string $html    Where.
 * @param string $pattern In place of what.
 * @param string $put     What.
 * @return string
 */
function partnership_southwark_put( $html, $pattern, $put ) {
	return preg_replace_callback(
		$pattern,
		static function () use ( $put ) {
			return $put;
		},
		$html,
		1
	);
}
