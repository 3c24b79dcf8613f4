package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleSheet;

/** What one line of a scenario says of another: ids, times, circles, variables. Pure. */
final class ScenarioCheck {
  private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)\\}");

  private final Scenario scenario;
  private final RuleSheet sheet;
  private final Map<String, Inject> byId = new LinkedHashMap<>();

  private ScenarioCheck(Scenario scenario, RuleSheet sheet) {
    this.scenario = scenario;
    this.sheet = sheet;
  }

  static void check(Scenario scenario, RuleSheet sheet) {
    new ScenarioCheck(scenario, sheet).check();
  }

  private void check() {
    for (Inject inject : scenario.injects()) {
      if (byId.putIfAbsent(inject.id(), inject) != null) {
        fault(inject, "rule.reason.twice", inject.id());
      }
    }
    Set<String> used = new HashSet<>();
    for (Inject inject : scenario.injects()) {
      times(inject);
      names(inject);
      used.addAll(variables(inject));
    }
    circles();
    for (Variable variable : scenario.variables()) {
      if (!used.contains(variable.name())) {
        sheet.fault(1, Message.of("drill.reason.unused", variable.name()));
      }
    }
  }

  private void fault(Inject inject, String key, Object... args) {
    sheet.fault(inject.line(), Message.of(key, args));
  }

  private void times(Inject inject) {
    if (inject.trigger() instanceof Trigger.At at) {
      if (at.after().compareTo(scenario.length()) > 0) {
        fault(inject, "drill.reason.late", inject.id());
      }
      if (at.vary().compareTo(at.after()) > 0) {
        fault(inject, "drill.reason.early", inject.id());
      }
    }
    if (inject.trigger() instanceof Trigger.When when
        && when.after().compareTo(scenario.length()) > 0) {
      fault(inject, "drill.reason.late", inject.id());
    }
  }

  private void names(Inject inject) {
    List<String> named = new ArrayList<>();
    if (inject.trigger() instanceof Trigger.When when) {
      released(when.holds()).ifPresent(named::add);
    }
    inject.only().flatMap(ScenarioCheck::released).ifPresent(named::add);
    String against = inject.against();
    if (against != null) {
      named.add(against);
    }
    for (String other : named) {
      if (other.equals(inject.id())) {
        fault(inject, "drill.reason.self", other);
      } else if (!byId.containsKey(other)) {
        fault(inject, "drill.reason.noInject", other);
      }
    }
  }

  private static Optional<String> released(Condition condition) {
    return switch (condition) {
      case Condition.Released one -> Optional.of(one.inject());
      case Condition.Reached ignored -> Optional.empty();
      case Condition.Not not -> released(not.one());
    };
  }

  private List<String> variables(Inject inject) {
    List<String> found = new ArrayList<>();
    Matcher named = NAMED.matcher(inject.text());
    while (named.find()) {
      String name = named.group(1);
      if (scenario.variables().stream().noneMatch(one -> one.name().equals(name))) {
        fault(inject, "drill.reason.noVariable", name);
      }
      found.add(name);
    }
    return found;
  }

  /** Injects that wait for each other never come. */
  private void circles() {
    Set<String> told = new HashSet<>();
    for (Inject inject : scenario.injects()) {
      List<String> way = new ArrayList<>();
      Inject at = inject;
      while (at != null && !way.contains(at.id()) && !told.contains(at.id())) {
        way.add(at.id());
        at = waitsFor(at).map(byId::get).orElse(null);
      }
      if (at != null && way.contains(at.id())) {
        List<String> circle = way.subList(way.indexOf(at.id()), way.size());
        if (circle.size() > 1) {
          fault(at, "drill.reason.circle", String.join(" → ", circle));
        }
        told.addAll(circle);
      }
    }
  }

  private static Optional<String> waitsFor(Inject inject) {
    return inject.trigger() instanceof Trigger.When(Condition.Released one, Duration ignored)
        ? Optional.of(one.inject())
        : Optional.empty();
  }
}
