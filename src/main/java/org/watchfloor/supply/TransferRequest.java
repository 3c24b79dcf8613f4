package org.watchfloor.supply;

import java.util.List;

/**
 * What a transfer was asked for.
 *
 * @param from the number of the depot that gives
 * @param to where the goods go
 * @param purpose what for
 * @param lines how much of which goods
 */
public record TransferRequest(
    String from, Destination to, String purpose, List<TransferLine> lines) {
  public TransferRequest {
    lines = List.copyOf(lines);
  }
}
