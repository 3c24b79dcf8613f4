package org.watchfloor.supply.aid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;

/** What happens to partners and to requests for aid. */
public sealed interface AidFact extends Fact {

  /**
   * A partner is as this row says.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record PartnerRegistered(Partner partner, @Nullable RowBefore was) implements AidFact, RowFact {}

  /** A request was written. */
  record AidDrafted(
      String partner,
      String partnerName,
      String depot,
      String purpose,
      @Nullable Instant needBy,
      List<TransferLine> lines)
      implements AidFact {
    public AidDrafted {
      lines = List.copyOf(lines);
    }
  }

  /** It was sent; how, in words. */
  record AidSent(String how) implements AidFact {}

  /** The partner gives so much. */
  record AidAccepted(List<TransferLine> agreed, @Nullable LocalDate returnBy, String answeredBy)
      implements AidFact {
    public AidAccepted {
      agreed = List.copyOf(agreed);
    }
  }

  /** The partner gives nothing. */
  record AidRefused(String reason, String answeredBy) implements AidFact {}

  /** The goods left the partner. */
  record AidDeparted(String carrier, String plate, String phone) implements AidFact {}

  /**
   * Goods arrived, all of them or one load.
   *
   * @param after the name of the entry of the load before it, as far as whoever wrote this knew;
   *     empty for the first
   * @param more whether what is lacking is still to come; not in entries of version 1
   */
  @FactVersion(2)
  record AidArrived(List<TransferReceipt> receipts, String receiver, String after, boolean more)
      implements AidFact {
    public AidArrived {
      receipts = List.copyOf(receipts);
    }
  }

  /**
   * What did not come is not to come any more.
   *
   * @param after the name of the entry of the load that had come last, as far as it was known
   */
  record AidRestOff(String reason, String after) implements AidFact {}

  /**
   * Goods went back.
   *
   * @param note what became of the rest; may be empty while more goes back later
   * @param last whether nothing more is to go back
   */
  record AidReturned(List<TransferLine> lines, String note, boolean last) implements AidFact {
    public AidReturned {
      lines = List.copyOf(lines);
    }
  }

  /** It is no longer wanted, as far as it was known to be. */
  record AidCancelled(String reason, AidState from) implements AidFact {}

  /** It was printed, the so-manieth time. */
  record AidPrinted(int print) implements AidFact {}
}
