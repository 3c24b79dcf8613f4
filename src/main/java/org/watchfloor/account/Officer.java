package org.watchfloor.account;

import java.time.Instant;

/**
 * An officer known to this hall, by post.
 *
 * @param post the post's name, as written on every entry
 * @param seat where the officer signed in last
 * @param signedInAt when that was
 */
public record Officer(String post, String seat, Instant signedInAt) {}
