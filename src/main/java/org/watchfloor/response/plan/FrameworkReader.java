package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the command structure of a plan file: as many groups as its name has numbers. */
final class FrameworkReader {
  static final List<String> KEYS = List.of("code", "groups");
  static final List<String> GROUP_KEYS = MarkReader.with("count", "label", "members");

  /** How an open number is written. */
  private static final String OPEN = "N";

  private static final int MOST = 999;

  private final Faults faults;

  FrameworkReader(Faults faults) {
    this.faults = faults;
  }

  Optional<Framework> read(Node at) {
    return Section.of(at, faults, KEYS).flatMap(this::framework);
  }

  private Optional<Framework> framework(Section one) {
    Optional<String> code = one.text("code");
    List<Framework.Group> groups = new ArrayList<>();
    for (Node at : one.list("groups")) {
      Section.of(at, faults, GROUP_KEYS).flatMap(this::group).ifPresent(groups::add);
    }
    code.flatMap(FrameworkTemplates.SHIPPED::find)
        .filter(
            known -> !known.counts().equals(groups.stream().map(Framework.Group::count).toList()))
        .ifPresent(known ->
            faults.add(
                one.at("groups"),
                Message.of("plan.reason.frameworkCounts", known.code()),
                Message.of("plan.remedy.frameworkCounts", known.numbers())));
    return code.map(name -> new Framework(name, groups));
  }

  private Optional<Framework.Group> group(Section one) {
    Optional<Optional<Integer>> count = count(one);
    // A label that is still to be filled in is written "" or left out.
    String label = one.find("label").filter(at -> !Section.blank(at)).flatMap(one::text).orElse("");
    List<String> members = Section.each(one.findList("members"), one::text);
    Optional<Mark> mark = MarkReader.optional(one);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> most = count.get();
    if (most.filter(all -> members.size() > all).isPresent()) {
      faults.add(
          one.at("members"),
          Message.of("plan.reason.frameworkMembers", members.size(), most.get()),
          Message.of("plan.remedy.frameworkMembers"));
    }
    return Optional.of(new Framework.Group(most, label, members, mark));
  }

  private Optional<Optional<Integer>> count(Section one) {
    if (one.find("count").flatMap(at -> Section.written(at)).filter(OPEN::equals).isPresent()) {
      return Optional.of(Optional.empty());
    }
    Optional<Integer> count = one.positive("count");
    if (count.filter(all -> all > MOST).isPresent()) {
      faults.add(
          one.at("count"),
          Message.of("plan.reason.frameworkCount", count.get()),
          Message.of("plan.remedy.frameworkCount", MOST));
      return Optional.empty();
    }
    return count.map(Optional::of);
  }
}
