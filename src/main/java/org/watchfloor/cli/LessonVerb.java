package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code review lesson add|change|done|reopen|withdraw}: only the verbs below it do something. */
@Command(name = "lesson", description = "cli.review.lesson.about", subcommands = HelpCommand.class)
final class LessonVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new LessonVerb())
        .addSubcommand(new LessonAddVerb(texts))
        .addSubcommand(new LessonChangeVerb(texts))
        .addSubcommand(new LessonDoneVerb(texts))
        .addSubcommand(new LessonReopenVerb(texts))
        .addSubcommand(new LessonWithdrawVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | change | done | reopen | withdraw");
  }
}
