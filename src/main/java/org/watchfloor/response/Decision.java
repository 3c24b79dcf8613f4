package org.watchfloor.response;

import java.time.Instant;

/**
 * Who decided, on what basis, from when.
 *
 * @param post the key of the deciding post in the plan
 * @param title the post's title at the time
 * @param basisDoc the document, or the minutes of the consultation, it rests on
 * @param reason why; may be empty for a start, whose matter says it
 * @param effectiveAt from when it counts
 */
public record Decision(
    String post, String title, String basisDoc, String reason, Instant effectiveAt) {}
