package org.watchfloor.supply;

import java.util.List;

/**
 * What arrived of a transfer.
 *
 * @param receiver who signed; may be empty
 * @param receipts what arrived of each kind of goods; empty before
 */
public record Delivery(String receiver, List<TransferReceipt> receipts) {
  /** Nothing yet. */
  public static final Delivery NONE = new Delivery("", List.of());

  public Delivery {
    receipts = List.copyOf(receipts);
  }
}
