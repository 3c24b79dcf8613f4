package org.watchfloor.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in the user's language: one sentence, not the whole usage. */
final class WrongCalls {
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

  /** {@code watchfloor incident add} is explained by {@code watchfloor incident help add}. */
  private static String help(String verb) {
    int last = verb.lastIndexOf(' ');
    return last < 0 ? verb + " --help" : verb.substring(0, last) + " help" + verb.substring(last);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String choices(ArgSpec arg) {
    Object[] constants = arg.type().getEnumConstants();
    return constants == null
        ? arg.paramLabel()
        : Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", "));
  }
}
