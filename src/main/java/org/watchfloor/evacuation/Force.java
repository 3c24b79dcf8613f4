package org.watchfloor.evacuation;

import java.time.Instant;

/**
 * That a household was moved by force 强制转移: the gravest thing the hall does to a person, so who
 * ordered it, under which law and who did it stand apart from where the household is now.
 *
 * @param orderedBy the post that ordered it; empty in entries written before that was asked
 * @param basis the law or order it rests on; empty as above
 * @param by who carried it out
 * @param place where they were brought; may be empty
 * @param note more in words; may be empty
 * @param at when
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Force(
    String orderedBy,
    String basis,
    String by,
    String place,
    String note,
    Instant at,
    String recordedBy,
    String entry) {}
