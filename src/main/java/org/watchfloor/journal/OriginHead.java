package org.watchfloor.journal;

/** The newest entry known of an origin. */
record OriginHead(long number, String link) {}
