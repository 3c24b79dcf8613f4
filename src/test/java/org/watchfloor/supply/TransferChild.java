package org.watchfloor.supply;

import static org.watchfloor.supply.SupplyTestDistrict.BAGS;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A desk that sends goods and signs for them without end, in a process of its own to be killed. */
final class TransferChild {
  private TransferChild() {}

  /** The folder; what it prints are the numbers of the transfers it has signed for. */
  public static void main(String... args) {
    TestStation station = SupplyTestDistrict.open(Path.of(args[0]), "A", new HandClock());
    TransferService transfers = station.get(TransferService.class);
    TransferOutcomes outcomes = station.get(TransferOutcomes.class);
    for (long quantity = 1; ; quantity = quantity % 9 + 1) {
      String number =
          transfers.send(
              "W1",
              new Destination(Destination.Kind.DEPOT, "W2", "示例库W2"),
              "前置",
              SupplyTestDistrict.bags(quantity));
      transfers.depart(number, "", "", "");
      outcomes.sign(number, List.of(new TransferReceipt(BAGS, quantity, 0)), "收货员");
      System.out.println(number);
      System.out.flush();
    }
  }
}
