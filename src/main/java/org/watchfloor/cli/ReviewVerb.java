package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code review open|write|…|take}: only the verbs below it do something. */
@Command(name = "review", description = "cli.review.about", subcommands = HelpCommand.class)
final class ReviewVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new ReviewVerb())
        .addSubcommand(new ReviewOpenVerb(texts))
        .addSubcommand(new ReviewWriteVerb(texts))
        .addSubcommand(new ReviewCloseVerb(texts))
        .addSubcommand(new ReviewReopenVerb(texts))
        .addSubcommand(new ReviewListVerb(texts))
        .addSubcommand(new ReviewShowVerb(texts))
        .addSubcommand(new ReviewLagsVerb(texts))
        .addSubcommand(LessonVerb.of(texts))
        .addSubcommand(new ReviewReportVerb(texts))
        .addSubcommand(new ReviewLessonsVerb(texts))
        .addSubcommand(new ReviewTakeVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "open | write | close | reopen | list | show | lags | lesson | report | lessons | take");
  }
}
