package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who granted a transfer, what has to come back of it, and how often it is on paper.
 *
 * @param approver who granted it, of the tier that owns the depot; empty if nobody did expressly
 * @param returnBy the last day on which what is used again or lent has to be back; null if none was
 *     said
 * @param returned what came back of each kind of goods; empty before
 * @param prints how many papers that count were printed: the original and its copies, no drafts
 * @param original the name of the entry of the first of them; empty before
 */
public record TransferHandling(
    String approver,
    @Nullable LocalDate returnBy,
    List<TransferReceipt> returned,
    int prints,
    String original) {
  /** Neither granted nor owed back. */
  public static final TransferHandling NONE = new TransferHandling("", null, List.of(), 0, "");

  public TransferHandling {
    returned = List.copyOf(returned);
    original = Objects.requireNonNullElse(original, "");
  }

  /** Tables written before this was known say nothing of it. */
  static TransferHandling of(@Nullable TransferHandling known) {
    return Objects.requireNonNullElse(known, NONE);
  }

  TransferHandling approvedBy(String who) {
    return new TransferHandling(who, returnBy, returned, prints, original);
  }

  TransferHandling owedBy(LocalDate day) {
    return new TransferHandling(approver, day, returned, prints, original);
  }

  /** What holds after an officer said how it really ended: nothing is back yet. */
  TransferHandling anew() {
    return new TransferHandling(approver, returnBy, List.of(), prints, original);
  }

  TransferHandling back(List<TransferReceipt> receipts) {
    return new TransferHandling(approver, returnBy, receipts, prints, original);
  }

  /** Stations that print apart may give one number twice; the count goes on from all of them. */
  TransferHandling printed(String entry) {
    return new TransferHandling(
        approver, returnBy, returned, prints + 1, original.isEmpty() ? entry : original);
  }
}
