package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who granted a transfer, what has to come back of it, and how often it is on paper.
 *
 * @param approver who granted it, of the tier that owns the depot; empty if nobody did expressly
 * @param returnBy the last day on which what is used again or lent has to be back; null if none was
 *     said
 * @param returned what came back of each kind of goods, all lots together; empty before
 * @param lastReturn the name of the entry of the last lot; empty before
 * @param prints how many papers that count were printed: the original and its copies, no drafts
 * @param original the name of the entry of the first of them; empty before
 */
public record TransferHandling(
    String approver,
    @Nullable LocalDate returnBy,
    List<TransferReceipt> returned,
    String lastReturn,
    int prints,
    String original) {
  /** Neither granted nor owed back. */
  public static final TransferHandling NONE = new TransferHandling("", null, List.of(), "", 0, "");

  public TransferHandling {
    returned = List.copyOf(returned);
    lastReturn = Objects.requireNonNullElse(lastReturn, "");
    original = Objects.requireNonNullElse(original, "");
  }

  /** Tables written before this was known say nothing of it. */
  static TransferHandling of(@Nullable TransferHandling known) {
    return Objects.requireNonNullElse(known, NONE);
  }

  TransferHandling approvedBy(String who) {
    return new TransferHandling(who, returnBy, returned, lastReturn, prints, original);
  }

  TransferHandling owedBy(LocalDate day) {
    return new TransferHandling(approver, day, returned, lastReturn, prints, original);
  }

  /**
   * What holds after an officer said how it really ended: nothing is back yet.
   *
   * @param dayHolds whether the day of return stays as it was said
   */
  TransferHandling anew(boolean dayHolds) {
    LocalDate day = dayHolds ? returnBy : null;
    return new TransferHandling(approver, day, List.of(), "", prints, original);
  }

  /** With one more lot that came back. */
  TransferHandling back(List<TransferReceipt> lot, String entry) {
    return new TransferHandling(approver, returnBy, sum(lot), entry, prints, original);
  }

  /** What came back with one more lot. */
  List<TransferReceipt> sum(List<TransferReceipt> lot) {
    List<TransferReceipt> all = new ArrayList<>(returned);
    for (TransferReceipt more : lot) {
      TransferReceipt known = returned(more.item());
      all.removeIf(one -> one.item().equals(more.item()));
      all.add(
          new TransferReceipt(
              more.item(), known.accepted() + more.accepted(), known.damaged() + more.damaged()));
    }
    return List.copyOf(all);
  }

  /** What came back of one kind of goods. */
  public TransferReceipt returned(String item) {
    return returned.stream()
        .filter(one -> one.item().equals(item))
        .findFirst()
        .orElse(new TransferReceipt(item, 0, 0));
  }

  /** Stations that print apart may give one number twice; the count goes on from all of them. */
  TransferHandling printed(String entry) {
    return new TransferHandling(
        approver,
        returnBy,
        returned,
        lastReturn,
        prints + 1,
        original.isEmpty() ? entry : original);
  }
}
