package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who granted a transfer, and what has to come back of it.
 *
 * @param approver who granted it, of the tier that owns the depot; empty if nobody did expressly
 * @param returnBy the last day on which what is used again has to be back; null if nothing is owed
 * @param returned what came back of each kind of goods; empty before
 */
public record TransferHandling(
    String approver, @Nullable LocalDate returnBy, List<TransferReceipt> returned) {
  /** Neither granted nor owed back. */
  public static final TransferHandling NONE = new TransferHandling("", null, List.of());

  public TransferHandling {
    returned = List.copyOf(returned);
  }

  /** Tables written before this was known say nothing of it. */
  static TransferHandling of(@Nullable TransferHandling known) {
    return Objects.requireNonNullElse(known, NONE);
  }

  TransferHandling approvedBy(String who) {
    return new TransferHandling(who, returnBy, returned);
  }

  TransferHandling owedBy(LocalDate day) {
    return new TransferHandling(approver, day, returned);
  }

  /** What holds after an officer said how it really ended: nothing is owed or back yet. */
  TransferHandling anew() {
    return new TransferHandling(approver, null, List.of());
  }

  TransferHandling back(List<TransferReceipt> receipts) {
    return new TransferHandling(approver, returnBy, receipts);
  }
}
