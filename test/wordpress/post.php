<?php
/** Publishes what stands on stdin, as the user named: post.php USER. What they may not paste goes. */
require getcwd() . '/wp-load.php';

wp_set_current_user( get_user_by( 'login', $argv[1] )->ID );
$post = array(
	'post_title'   => 'A page',
	'post_status'  => 'publish',
	'post_content' => stream_get_contents( STDIN ),
);
echo get_permalink( wp_insert_post( wp_slash( $post ) ) );
