package org.watchfloor.supply.demand.view;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;

/** A row of the list of what should move: first what stays short, then what moves. */
sealed interface AllocationRow {

  /** What tells it from the others. */
  String key();

  /** The number of the demand it is about. */
  String demand();

  /** Nothing is left for it. */
  record Missing(Unmet unmet) implements AllocationRow {
    @Override
    public String key() {
      return "missing " + demand() + " " + unmet.item();
    }

    @Override
    public String demand() {
      return unmet.demand();
    }
  }

  /** It should move. */
  record Moving(Line line) implements AllocationRow {
    @Override
    public String key() {
      return "moving " + line.depot() + " " + demand() + " " + line.item();
    }

    @Override
    public String demand() {
      return line.demand();
    }
  }

  /** The officer has forbidden it. */
  record Barred(Fix fix) implements AllocationRow {
    @Override
    public String key() {
      return "barred " + fix.depot() + " " + demand() + " " + fix.item();
    }

    @Override
    public String demand() {
      return fix.demand();
    }
  }

  /** The rows of an answer under what the officer has decided. */
  static List<AllocationRow> of(AllocationAnswer answer, List<Fix> fixes) {
    List<AllocationRow> all = new ArrayList<>();
    answer.unmet().forEach(one -> all.add(new Missing(one)));
    answer.lines().forEach(one -> all.add(new Moving(one)));
    fixes.stream()
        .filter(one -> one.quantity().signum() == 0)
        .forEach(one -> all.add(new Barred(one)));
    return all;
  }
}
