package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the five parts of a level. */
final class LineReader {
  static final List<String> KEYS = MarkReader.with("post", "text", "limit");

  private final Faults faults;
  private final PostReader posts;

  LineReader(Faults faults, PostReader posts) {
    this.faults = faults;
    this.posts = posts;
  }

  /** What stands in each part; a part that is not there or empty is left out. */
  Map<PlanSection, List<PlanLine>> read(Node at) {
    Map<PlanSection, List<PlanLine>> parts = new EnumMap<>(PlanSection.class);
    Section.open(at, faults)
        .ifPresent(one -> {
          one.refuseUnknown(PlanReader.SECTIONS);
          for (PlanSection part : PlanSection.values()) {
            List<PlanLine> lines = Section.each(one.findList(part.key()), line -> line(part, line));
            if (!lines.isEmpty()) {
              parts.put(part, lines);
            }
          }
        });
    return parts;
  }

  private Optional<PlanLine> line(PlanSection part, Node at) {
    Optional<Section> section = Section.of(at, faults, KEYS);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Section one = section.get();
    Optional<Node> named = part == PlanSection.DUTIES ? one.get("post") : one.find("post");
    Optional<String> post = named.flatMap(posts::read);
    Optional<String> text = one.text("text");
    Optional<Duration> limit = Optional.empty();
    if (part == PlanSection.RESPONSE_TIME) {
      limit = one.duration("limit");
    } else if (one.find("limit").isPresent()) {
      faults.add(
          one.at("limit"),
          Message.of("plan.reason.limitHere", part.key()),
          Message.of("plan.remedy.limitHere"));
    }
    Optional<Mark> mark = MarkReader.required(one);
    Optional<Duration> within = limit;
    return text.flatMap(words -> mark.map(sure -> new PlanLine(post, words, within, sure)));
  }
}
