package org.watchfloor.response.consultation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.Hazard;

/**
 * A consultation to be called.
 *
 * @param title what it is about
 * @param hazard against what
 * @param chair who leads it
 * @param startAt when it begins; null for now
 * @param warning the warning it is called for, if it is
 */
public record Call(
    String title,
    Hazard hazard,
    String chair,
    @Nullable Instant startAt,
    Optional<String> warning) {}
