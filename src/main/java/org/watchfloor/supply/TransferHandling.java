package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who granted a transfer, what has to come back of it, and how often it is on paper.
 *
 * @param approver who granted it, of the tier that owns the depot; empty if nobody did expressly
 * @param returnBy the last day on which what is used again has to be back; null if nothing is owed
 * @param returned what came back of each kind of goods; empty before
 * @param prints how many times it was printed
 */
public record TransferHandling(
    String approver, @Nullable LocalDate returnBy, List<TransferReceipt> returned, int prints) {
  /** Neither granted nor owed back. */
  public static final TransferHandling NONE = new TransferHandling("", null, List.of(), 0);

  public TransferHandling {
    returned = List.copyOf(returned);
  }

  /** Tables written before this was known say nothing of it. */
  static TransferHandling of(@Nullable TransferHandling known) {
    return Objects.requireNonNullElse(known, NONE);
  }

  TransferHandling approvedBy(String who) {
    return new TransferHandling(who, returnBy, returned, prints);
  }

  TransferHandling owedBy(LocalDate day) {
    return new TransferHandling(approver, day, returned, prints);
  }

  /** What holds after an officer said how it really ended: nothing is owed or back yet. */
  TransferHandling anew() {
    return new TransferHandling(approver, null, List.of(), prints);
  }

  TransferHandling back(List<TransferReceipt> receipts) {
    return new TransferHandling(approver, returnBy, receipts, prints);
  }

  /** Stations that print apart may give one number twice; the count goes on from all of them. */
  TransferHandling printed() {
    return new TransferHandling(approver, returnBy, returned, prints + 1);
  }
}
