package org.watchfloor.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a transfer takes from one batch of one kind of goods. */
public record IssuedBatch(String item, String batch, @Nullable LocalDate expiry, long quantity) {}
