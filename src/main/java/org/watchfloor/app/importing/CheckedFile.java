package org.watchfloor.app.importing;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.region.layer.LayerTaking;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.PreparedImport;
import org.watchfloor.warning.WarningTaking;

/** What became of one file so far: before the officer's yes a proposal, afterwards the outcome. */
sealed interface CheckedFile {

  /** The file as it was chosen. */
  Path path();

  /** In one sentence what would come in or came in, and what did not. */
  Message said();

  /** What else the officer should know. */
  default List<Message> notes() {
    return List.of();
  }

  /** What is refused, with place, reason and fix. */
  default List<ReportedRow> reported() {
    return List.of();
  }

  /** How much waits for the officer's yes: rows of a register, or 1 for a plan. */
  default int waiting() {
    return 0;
  }

  /** A register's rows, checked; nothing of it is in. */
  record Rows(Path path, PreparedImport<?> prepared) implements CheckedFile {
    @Override
    public Message said() {
      return prepared.preview().summary();
    }

    @Override
    public List<Message> notes() {
      return prepared.preview().notes();
    }

    @Override
    public List<ReportedRow> reported() {
      return ReportedRow.of(prepared.preview());
    }

    @Override
    public int waiting() {
      return prepared.preview().accepted();
    }
  }

  /** A register's rows, in. */
  record RowsTaken(Path path, ImportReport report) implements CheckedFile {
    @Override
    public Message said() {
      return report.summary();
    }

    @Override
    public List<Message> notes() {
      return report.notes();
    }

    @Override
    public List<ReportedRow> reported() {
      return ReportedRow.of(report);
    }
  }

  /** A plan without a fault that is not on the shelf yet. */
  record NewPlan(Path path, Plan plan) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of("app.import.plan.new", plan.title(), plan.version());
    }

    @Override
    public int waiting() {
      return 1;
    }
  }

  /** A plan that is on the shelf exactly so, or now is. */
  record PlanTaken(Path path, Plan plan, boolean before) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of(
          before ? "app.import.plan.same" : "app.import.plan.taken", plan.title(), plan.version());
    }
  }

  /** A plan with faults; not taken. */
  record FaultyPlan(Path path, List<PlanFault> faults) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of("app.import.plan.faults", path.getFileName(), faults.size());
    }

    @Override
    public List<ReportedRow> reported() {
      return faults.stream().map(ReportedRow::of).toList();
    }
  }

  /**
   * A layer that is not in yet, or lacks its features here.
   *
   * @param guessed whether it was taken for a layer because it is no register
   */
  record NewLayer(Path path, LayerTaking taking, boolean guessed) implements CheckedFile {
    @Override
    public Message said() {
      return taking.said();
    }

    @Override
    public List<Message> notes() {
      return guessed ? List.of(Message.of("app.import.layer.guessed")) : List.of();
    }

    @Override
    public int waiting() {
      return taking.changes() ? 1 : 0;
    }
  }

  /** A layer that is in now. */
  record LayerIn(Path path, Message said) implements CheckedFile {}

  /** A message of a warning centre that is not in yet, or was in before. */
  record NewWarning(Path path, WarningTaking taking) implements CheckedFile {
    @Override
    public Message said() {
      return taking.said();
    }

    @Override
    public List<Message> notes() {
      return taking.notes();
    }

    @Override
    public int waiting() {
      return taking.outcome() == WarningTaking.Outcome.KNOWN ? 0 : 1;
    }
  }

  /** A message of a warning centre that is in now. */
  record WarningIn(Path path, WarningTaking taking) implements CheckedFile {
    @Override
    public Message said() {
      return taking.said();
    }

    @Override
    public List<Message> notes() {
      return taking.notes();
    }
  }

  /**
   * A ground map that waits to be copied.
   *
   * @param replaces whether one of its name is there, whose notes it keeps
   */
  record NewGround(Path path, long bytes, boolean replaces) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of(
          replaces ? "app.import.ground.replaces" : "app.import.ground.new",
          path.getFileName(),
          (bytes + (1 << 20) - 1) >> 20);
    }

    @Override
    public int waiting() {
      return 1;
    }
  }

  /** A ground map that is in now. */
  record GroundIn(Path path) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of("app.import.ground.taken", path.getFileName());
    }
  }

  /** Nothing of the file is in, and why. */
  record Refused(Path path, Message why) implements CheckedFile {
    @Override
    public Message said() {
      return Message.of("app.import.file.refused", path.getFileName(), why);
    }

    @Override
    public List<ReportedRow> reported() {
      return List.of(ReportedRow.whole(path, why));
    }
  }
}
