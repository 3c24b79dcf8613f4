package org.watchfloor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replay changes --from A --to B}: how what was known at two moments differs. */
@Command(name = "changes", description = "cli.replay.changes.about")
final class ReplayChangesVerb implements Callable<Integer> {
  /** How it is written. */
  enum Format {
    /** Lines to be read. */
    TEXT,
    /** With the states before and after, as stored. */
    JSON
  }

  private final Texts texts;

  @Spec private CommandSpec spec;

  @Mixin private ReplayOptions options = new ReplayOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "cli.replay.option.format")
  private Format format = Format.TEXT;

  ReplayChangesVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    try (Station station = options.open(texts, err)) {
      ReplayOptions.Span span = options.span(station);
      List<Replay.Change> changes = station.get(Replay.class).changes(span.from(), span.to());
      TimelineService timeline = station.get(TimelineService.class);
      switch (format) {
        case TEXT -> changes.forEach(change -> print(change, timeline, out));
        case JSON -> out.println(json(changes, timeline));
      }
      out.flush();
      err.println(
          texts.get(
              "cli.replay.changes.done",
              changes.size(),
              StationVerb.MOMENT.format(span.from()),
              StationVerb.MOMENT.format(span.to())));
      err.flush();
    }
    return ExitCode.DONE;
  }

  private void print(Replay.Change change, TimelineService timeline, PrintWriter out) {
    out.println(change.subject().kind() + " " + change.subject().id());
    timeline.say(change.written(), texts).forEach(line -> out.println("  " + line));
  }

  private String json(List<Replay.Change> changes, TimelineService timeline)
      throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode all = mapper.createArrayNode();
    for (Replay.Change change : changes) {
      ObjectNode one = all.addObject();
      one.put("kind", change.subject().kind()).put("id", change.subject().id());
      one.set("before", mapper.readTree(change.before().orElse("null")));
      one.set("after", mapper.readTree(change.after().orElse("null")));
      ArrayNode said = one.putArray("said");
      timeline.say(change.written(), texts).forEach(said::add);
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }
}
