package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code drill check|new|show|leap|run|score|note|compare|report|end|plan|held|rate}: only the
 * verbs below it do something.
 */
@Command(name = "drill", description = "cli.drill.about", subcommands = HelpCommand.class)
final class DrillVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new DrillVerb())
        .addSubcommand(new DrillCheckVerb(texts))
        .addSubcommand(new DrillNewVerb(texts))
        .addSubcommand(new DrillShowVerb(texts))
        .addSubcommand(new DrillLeapVerb(texts))
        .addSubcommand(new DrillRunVerb(texts))
        .addSubcommand(new DrillScoreVerb(texts))
        .addSubcommand(new DrillNoteVerb(texts))
        .addSubcommand(new DrillCompareVerb(texts))
        .addSubcommand(new DrillReportVerb(texts))
        .addSubcommand(new DrillEndVerb(texts))
        .addSubcommand(new DrillPlanVerb(texts))
        .addSubcommand(new DrillHeldVerb(texts))
        .addSubcommand(new DrillRateVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "check | new | show | leap | run | score | note | compare | report | end | plan | held |"
            + " rate");
  }
}
