package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.duty.DutyService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.LevelPreview.ChangedTask;
import org.watchfloor.response.LevelPreview.DecidingPost;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanAction;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.response.task.TaskCancelReason;
import org.watchfloor.response.task.TaskFact.TaskCancelled;
import org.watchfloor.response.task.TaskFact.TaskCreated;
import org.watchfloor.response.task.TaskFact.TaskDueChanged;
import org.watchfloor.response.task.TaskState;

/**
 * Works out which tasks an act on a level creates, keeps and cancels, and writes exactly that into
 * its draft. A raised level never relieves anybody: open tasks of the lower one go on. A lowered
 * one cancels what its list no longer asks for. Where both lists ask for the same in another time,
 * the deadline changes. What is done is not asked for again.
 */
@Singleton
final class TaskPlanner {
  private final ResponseTasks tasks;
  private final Ids ids;
  private final DutyService duty;
  private final SecondOfficerRule second;

  @Inject
  TaskPlanner(ResponseTasks tasks, Ids ids, DutyService duty, SecondOfficerRule second) {
    this.tasks = tasks;
    this.ids = ids;
    this.duty = duty;
    this.second = second;
  }

  LevelPreview onStart(Plan plan, ResponseLevel level, boolean township, Instant from) {
    return new LevelPreview(
        plan.title(),
        authorised(plan, level, township),
        ConditionWords.of(plan, level),
        warnings(),
        planned(plan, plan.demandsAt(level), from),
        List.of(),
        List.of(),
        List.of(),
        second.needed(plan, level));
  }

  LevelPreview onAdjust(Response response, Plan plan, ResponseLevel to, Instant from) {
    List<Plan.Demand> demands = plan.demandsAt(to);
    List<Plan.Demand> before = plan.demandsAt(response.level());
    boolean raised = to.isAbove(response.level());
    List<ChangedTask> changed = new ArrayList<>();
    List<ResponseTask> kept = new ArrayList<>();
    List<ResponseTask> cancelled = new ArrayList<>();
    List<ResponseTask> asked = new ArrayList<>();
    for (ResponseTask task : tasks.of(response.id())) {
      if (task.state() != TaskState.CANCELLED) {
        asked.add(task);
      }
      if (!task.open()) {
        continue;
      }
      Optional<PlanAction> now = demand(demands, task);
      Optional<Instant> due =
          now.flatMap(one -> due(one, demand(before, task), task, raised, from));
      if (due.isPresent()) {
        changed.add(new ChangedTask(task, due.get()));
      } else {
        (raised || now.isPresent() ? kept : cancelled).add(task);
      }
    }
    List<Plan.Demand> added =
        demands.stream()
            .filter(demand -> asked.stream().noneMatch(task -> task.answers(demand.action())))
            .toList();
    ResponseLevel deciding = higher(response.level(), to);
    return new LevelPreview(
        plan.title(),
        authorised(plan, deciding, response.township()),
        ConditionWords.of(plan, to),
        warnings(),
        planned(plan, added, from),
        changed,
        kept,
        cancelled,
        second.needed(plan, deciding));
  }

  LevelPreview onEnd(Response response, Plan plan) {
    List<ResponseTask> open = tasks.of(response.id()).stream().filter(ResponseTask::open).toList();
    return new LevelPreview(
        plan.title(),
        authorised(plan, response.level(), response.township()),
        ConditionWords.of(plan, response.level()),
        warnings(),
        List.of(),
        List.of(),
        List.of(),
        open,
        second.needed(plan, response.level()));
  }

  private static Optional<PlanAction> demand(List<Plan.Demand> demands, ResponseTask task) {
    return demands.stream().map(Plan.Demand::action).filter(task::answers).findFirst();
  }

  /**
   * The new deadline of a task that both lists ask for in different times: a higher level only
   * brings it forward, a lower one only puts it off.
   */
  private static Optional<Instant> due(
      PlanAction now,
      Optional<PlanAction> before,
      ResponseTask task,
      boolean raised,
      Instant from) {
    if (before.filter(old -> old.limit().equals(now.limit())).isPresent()) {
      return Optional.empty();
    }
    Instant due = from.plus(now.limit());
    return Optional.of(due)
        .filter(moment -> raised ? moment.isBefore(task.due()) : moment.isAfter(task.due()));
  }

  private List<Message> warnings() {
    return duty.onDuty().isPresent()
        ? List.of()
        : List.of(Message.of("response.warning.nobodyOnDuty"));
  }

  /** Writes a preview into the draft of the act it is of. */
  void write(
      LevelPreview preview,
      String response,
      Optional<String> incident,
      TaskCancelReason reason,
      Draft draft) {
    List<Subject> about = new ArrayList<>(List.of(new Subject(ResponseService.KIND, response)));
    incident.ifPresent(id -> about.add(new Subject("incident", id)));
    for (PlannedTask task : preview.created()) {
      draft.fact(
          new Subject(ResponseTasks.KIND, ids.next()), created(task, response, incident), about);
    }
    for (ChangedTask changed : preview.changed()) {
      draft.fact(
          new Subject(ResponseTasks.KIND, changed.task().id()),
          new TaskDueChanged(changed.task().text(), changed.task().due(), changed.due()),
          about);
    }
    for (ResponseTask task : preview.cancelled()) {
      draft.fact(
          new Subject(ResponseTasks.KIND, task.id()),
          new TaskCancelled(task.text(), reason),
          about);
    }
  }

  /** The higher of two levels says who may go from one to the other. */
  static ResponseLevel higher(ResponseLevel one, ResponseLevel other) {
    return one.isAbove(other) ? one : other;
  }

  private static List<DecidingPost> authorised(Plan plan, ResponseLevel level, boolean township) {
    return plan.find(level).map(one -> one.decidingPosts(township)).orElse(List.of()).stream()
        .map(post -> new DecidingPost(post, plan.postTitle(post)))
        .toList();
  }

  private static TaskCreated created(PlannedTask task, String response, Optional<String> incident) {
    PlanAction action = task.demand().action();
    return new TaskCreated(
        response,
        task.demand().level(),
        action.no(),
        action.post(),
        task.owner(),
        action.text(),
        task.due(),
        action.status(),
        incident);
  }

  private static List<PlannedTask> planned(Plan plan, List<Plan.Demand> demands, Instant from) {
    return demands.stream()
        .map(demand ->
            new PlannedTask(
                demand, plan.postTitle(demand.action().post()), from.plus(demand.action().limit())))
        .sorted(Comparator.comparing(PlannedTask::due))
        .toList();
  }
}
