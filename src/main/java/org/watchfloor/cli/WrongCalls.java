package org.watchfloor.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.supply.MoveKind;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in the user's language: one sentence, not the whole usage. */
final class WrongCalls {
  private static final List<String> REASONS = List.of("noreason", "no_reason", "refused.reason");

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);

  private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, BigDecimal.class);

  /** Whole numbers that may not be 0. */
  private static final Set<String> AMOUNTS = Set.of("--quantity", "--persons", "--within");

  private WrongCalls() {}

  static Message said(ParameterException e) {
    String help = help(e.getCommandLine().getCommandSpec().qualifiedName(" "));
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(WrongCalls::name).collect(Collectors.joining(" "));
      return Message.of("cli.call.missing", names, help);
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Message.of("cli.call.unknown", String.join(" ", unmatched.getUnmatched()), help);
    }
    ArgSpec arg = e.getArgSpec();
    if (arg != null && e.getValue() != null) {
      return Message.of("cli.call.value", name(arg), e.getValue(), choices(arg), help);
    }
    return Message.of("cli.call.other", String.valueOf(e.getMessage()), help);
  }

  /**
   * A refusal; where a reason is missing, with the option it is given with. Services know of no
   * options: they end such a refusal's key with that word.
   */
  static Message said(RefusedException refused, CommandSpec verb) {
    Message said = refused.said();
    String key = said.key().toLowerCase(Locale.ROOT);
    if (REASONS.stream().noneMatch(key::endsWith)) {
      return said;
    }
    return Stream.of("--reason", "--note")
        .filter(name -> verb.findOption(name) != null)
        .findFirst()
        .map(name -> Message.of("cli.call.reason", said, name))
        .orElse(said);
  }

  /** {@code watchfloor incident add} is explained by {@code watchfloor incident help add}. */
  private static String help(String verb) {
    int last = verb.lastIndexOf(' ');
    return last < 0 ? verb + " --help" : verb.substring(0, last) + " help" + verb.substring(last);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static Object choices(ArgSpec arg) {
    Object[] constants = arg.type().getEnumConstants();
    return constants == null
        ? form(arg)
        : Arrays.stream(constants)
            .filter(WrongCalls::offered)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
  }

  /** What a verb would refuse at once is not offered. */
  private static boolean offered(Object constant) {
    return switch (constant) {
      case MoveKind kind -> kind.byHand();
      case HouseholdState state -> state != HouseholdState.REFUSED;
      default -> true;
    };
  }

  /** What a value has to look like, in words; the label of the help is none. */
  private static Object form(ArgSpec arg) {
    if (WHOLE.contains(arg.type())) {
      return Message.of(
          AMOUNTS.contains(name(arg)) ? "cli.call.form.amount" : "cli.call.form.whole");
    }
    if (DECIMAL.contains(arg.type())) {
      return Message.of("cli.call.form.number");
    }
    return arg.type() == LocalDate.class ? Message.of("cli.call.form.day") : arg.paramLabel();
  }
}
