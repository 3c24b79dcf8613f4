package org.watchfloor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.response.ResponseService;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * All verbs, put together: texts in the user's language, UTF-8 streams, one rule for exit codes.
 */
public final class CommandLineInterface {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

  private CommandLineInterface() {}

  /**
   * Runs what the arguments say, the console if they name no verb.
   *
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(Texts texts, String... args) {
    return run(
        texts,
        new FileInputStream(FileDescriptor.in),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        args);
  }

  static int run(Texts texts, InputStream in, PrintWriter out, PrintWriter err, String... args) {
    try {
      Arguments given = Arguments.of(args);
      Texts chosen = given.language().map(Texts::new).orElse(texts);
      return execute(chosen, in, out, err, given.whole());
    } catch (WrongCallException e) {
      err.println(texts.say(e.said()));
      err.flush();
      return ExitCode.WRONG_CALL;
    }
  }

  private static int execute(
      Texts texts, InputStream in, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new WatchfloorCommand(texts))
            .addSubcommand(new InitVerb(texts))
            .addSubcommand(new ImportVerb(texts))
            .addSubcommand(
                new CommandLine(new IncidentVerb())
                    .addSubcommand(new IncidentAddVerb(texts))
                    .addSubcommand(new IncidentListVerb(texts))
                    .addSubcommand(new IncidentShowVerb(texts))
                    .addSubcommand(new IncidentSituationVerb(texts))
                    .addSubcommand(new IncidentClockVerb(texts))
                    .addSubcommand(new IncidentCameInVerb(texts))
                    .addSubcommand(new CasePrintVerb(texts, IncidentService.KIND))
                    .addSubcommand(
                        new CommandLine(new IncidentReportVerb())
                            .addSubcommand(new ReportDraftVerb(texts))
                            .addSubcommand(new ReportShowVerb(texts))
                            .addSubcommand(new ReportSignVerb(texts))
                            .addSubcommand(new ReportSendVerb(texts))
                            .addSubcommand(new ReportConfirmVerb(texts))
                            .addSubcommand(new ReportAttachVerb(texts))
                            .addSubcommand(new ReportPrintVerb(texts))))
            .addSubcommand(
                new CommandLine(new ReturnsVerb())
                    .addSubcommand(new ReturnReportVerb(texts))
                    .addSubcommand(new ReturnWaiveVerb(texts)))
            .addSubcommand(
                new CommandLine(new FigureVerb())
                    .addSubcommand(new FigureAddVerb(texts))
                    .addSubcommand(new FigureConfirmVerb(texts))
                    .addSubcommand(new FigureSettleVerb(texts)))
            .addSubcommand(
                new CommandLine(new ReadingVerb())
                    .addSubcommand(new ReadingAddVerb(texts))
                    .addSubcommand(new ReadingWithdrawVerb(texts)))
            .addSubcommand(
                new CommandLine(new ForecastVerb())
                    .addSubcommand(new ForecastAddVerb(texts))
                    .addSubcommand(new ForecastWithdrawVerb(texts)))
            .addSubcommand(
                new CommandLine(new TyphoonVerb())
                    .addSubcommand(new TyphoonImportVerb(texts))
                    .addSubcommand(new TyphoonAddVerb(texts))
                    .addSubcommand(new TyphoonReachVerb(texts)))
            .addSubcommand(new LogVerb(texts, in))
            .addSubcommand(new PaperPackVerb(texts))
            .addSubcommand(new CatchUpVerb(texts))
            .addSubcommand(new ListVerb(texts))
            .addSubcommand(new ExportVerb(texts))
            .addSubcommand(new SettleVerb(texts))
            .addSubcommand(ClaimVerb.of(texts))
            .addSubcommand(new WarnVerb(texts))
            .addSubcommand(new EtaVerb(texts))
            .addSubcommand(new AllocateVerb(texts, in))
            .addSubcommand(TransferVerbs.transfers(texts))
            .addSubcommand(AidVerb.of(texts))
            .addSubcommand(RequisitionVerb.of(texts))
            .addSubcommand(PrepositionVerb.of(texts))
            .addSubcommand(SupplyVerb.of(texts))
            .addSubcommand(
                new CommandLine(new DemandVerb())
                    .addSubcommand(new DemandAddVerb(texts))
                    .addSubcommand(new DemandWithdrawVerb(texts))
                    .addSubcommand(new DemandAllocateVerb(texts)))
            .addSubcommand(
                new CommandLine(new TeamVerb())
                    .addSubcommand(new TeamAdviseVerb(texts))
                    .addSubcommand(new TeamSendVerb(texts))
                    .addSubcommand(new TeamStepVerb(texts))
                    .addSubcommand(new TeamHeardVerb(texts))
                    .addSubcommand(new TeamPairVerb(texts)))
            .addSubcommand(new ReachVerb(texts))
            .addSubcommand(new RouteVerb(texts))
            .addSubcommand(new LocateVerb(texts))
            .addSubcommand(new EvacuateVerb(texts))
            .addSubcommand(
                new CommandLine(new MapVerb())
                    .addSubcommand(new MapAddVerb(texts))
                    .addSubcommand(new MapListVerb(texts))
                    .addSubcommand(new MapBuildVerb(texts))
                    .addSubcommand(new MapCheckVerb(texts)))
            .addSubcommand(PlanVerbs.plans(texts))
            .addSubcommand(PlanVerbs.cards(texts))
            .addSubcommand(
                new CommandLine(new OutageVerb()).addSubcommand(new OutageReportVerb(texts)))
            .addSubcommand(new ArriveVerb(texts))
            .addSubcommand(ArrivalsVerbs.of(texts))
            .addSubcommand(ShelterVerbs.of(texts))
            .addSubcommand(MoveVerbs.of(texts))
            .addSubcommand(HouseholdVerbs.of(texts))
            .addSubcommand(OrderVerbs.orders(texts))
            .addSubcommand(OrderVerbs.instructions(texts))
            .addSubcommand(ChannelVerbs.channels(texts))
            .addSubcommand(CalloutVerbs.of(texts))
            .addSubcommand(
                new CommandLine(new ResponseVerb())
                    .addSubcommand(new ResponseStartVerb(texts))
                    .addSubcommand(new ResponseRaiseVerb(texts))
                    .addSubcommand(new ResponseLowerVerb(texts))
                    .addSubcommand(new ResponseEndVerb(texts))
                    .addSubcommand(new ResponseConfirmVerb(texts))
                    .addSubcommand(new ResponseRefuseVerb(texts))
                    .addSubcommand(new ResponseWithdrawVerb(texts))
                    .addSubcommand(new ResponseDocumentVerb(texts))
                    .addSubcommand(new ResponsePostVerb(texts))
                    .addSubcommand(new ResponseShowVerb(texts))
                    .addSubcommand(new CasePrintVerb(texts, ResponseService.KIND)))
            .addSubcommand(
                new CommandLine(new ProposalVerb())
                    .addSubcommand(new ProposalShowVerb(texts))
                    .addSubcommand(new ProposalFollowVerb(texts))
                    .addSubcommand(new ProposalDeclineVerb(texts)))
            .addSubcommand(
                new CommandLine(new ConsultVerb())
                    .addSubcommand(new ConsultCallVerb(texts))
                    .addSubcommand(new ConsultHearVerb(texts))
                    .addSubcommand(new ConsultConcludeVerb(texts))
                    .addSubcommand(new ConsultCancelVerb(texts))
                    .addSubcommand(new ConsultShowVerb(texts))
                    .addSubcommand(new ConsultPrintVerb(texts)))
            .addSubcommand(
                new CommandLine(new SuperiorVerb())
                    .addSubcommand(new SuperiorAddVerb(texts))
                    .addSubcommand(new SuperiorWithdrawVerb(texts)))
            .addSubcommand(new CheckVerb(texts))
            .addSubcommand(
                new CommandLine(new SuspensionVerb())
                    .addSubcommand(new SuspensionOrderVerb(texts))
                    .addSubcommand(new SuspensionLiftVerb(texts)))
            .addSubcommand(
                new CommandLine(new FloodPeriodVerb())
                    .addSubcommand(new FloodPeriodDeclareVerb(texts))
                    .addSubcommand(new FloodPeriodLiftVerb(texts)))
            .addSubcommand(
                new CommandLine(new ImportsVerb()).addSubcommand(new ImportsUndoVerb(texts)))
            .addSubcommand(SyncVerb.of(texts))
            .addSubcommand(SeatVerb.of(texts))
            .addSubcommand(DrillVerb.of(texts))
            .addSubcommand(ReplayVerb.of(texts))
            .addSubcommand(ReviewVerb.of(texts))
            .addSubcommand(CasebookVerb.of(texts))
            .addSubcommand(new MigrateVerb(texts))
            .addSubcommand(new JournalVerb(texts))
            .addSubcommand(new VerifyVerb(texts))
            .addSubcommand(new RebuildVerb(texts))
            .addSubcommand(new BackupVerb(texts))
            .addSubcommand(new RestoreVerb(texts))
            .addSubcommand(new PictureVerb(texts));
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> wrong(texts, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(texts, command, e));
    helpEverywhere(line);
    translate(line.getCommandSpec(), texts);
    int code = line.execute(helpLast(args));
    out.flush();
    err.flush();
    return code;
  }

  /** Whoever asks a verb for help gets that verb's, wherever in the tree it stands. */
  private static void helpEverywhere(CommandLine line) {
    for (CommandLine sub : line.getSubcommands().values()) {
      if (!(sub.getCommand() instanceof HelpCommand)
          && sub.getCommandSpec().findOption("--help") == null) {
        sub.getCommandSpec()
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("cli.option.help")
                    .build());
      }
      helpEverywhere(sub);
    }
  }

  /** {@code help incident add} is asked as {@code incident add --help}. */
  private static String[] helpLast(String... args) {
    if (args.length < 2 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    return asked;
  }

  private static int wrong(Texts texts, ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(texts.say(WrongCalls.said(e)));
    err.flush();
    return ExitCode.WRONG_CALL;
  }

  private static int failed(Texts texts, CommandLine command, Exception e) throws Exception {
    if (e instanceof ParameterException) {
      throw e;
    }
    PrintWriter err = command.getErr();
    int code;
    if (e instanceof RefusedException refused) {
      LOG.debug("Refused", refused);
      err.println(texts.say(WrongCalls.said(refused, command.getCommandSpec())));
      code = refused instanceof WrongCallException ? ExitCode.WRONG_CALL : ExitCode.REFUSED;
    } else {
      LOG.error("The verb failed", e);
      err.println(texts.get("cli.failed", String.valueOf(e.getMessage())));
      code = ExitCode.FAULT;
    }
    err.flush();
    return code;
  }

  /** Descriptions stand in the code as text keys; here they become the user's words. */
  private static void translate(CommandSpec spec, Texts texts) {
    spec.usageMessage()
        .description(about(spec, texts))
        .footer(words(spec.usageMessage().footer(), texts))
        .synopsisHeading(texts.get("cli.help.synopsis"))
        .synopsisSubcommandLabel(texts.get("cli.help.verb"))
        .commandListHeading(texts.get("cli.help.verbs") + "%n");
    if (spec.userObject() instanceof ExportVerb) {
      spec.usageMessage().footer(ListKinds.footer(texts, ExportVerb.KINDS));
    }
    if (spec.userObject() instanceof ListVerb) {
      spec.usageMessage().footer(ListKinds.footer(texts));
    }
    if (spec.userObject() instanceof HelpCommand) {
      spec.usageMessage().header(texts.get("cli.help.about"));
    }
    if (spec.userObject() instanceof StationVerb verb && !verb.hasPast()) {
      OptionSpec past = spec.findOption("--as-of");
      spec.remove(past);
      spec.addOption(past.toBuilder().hidden(true).build());
    }
    for (ArgSpec arg : List.copyOf(spec.args())) {
      if (spec.userObject() instanceof HelpCommand) {
        setDescription(arg, new String[] {texts.get("cli.help.about")}, spec);
      } else if (isStandard(arg)) {
        String key = arg instanceof OptionSpec option && option.usageHelp() ? "help" : "version";
        setDescription(arg, new String[] {texts.get("cli.option." + key)}, spec);
      } else if (arg.description().length > 0 && arg.description()[0].startsWith("cli.")) {
        setDescription(arg, words(arg.description(), texts), spec);
      }
    }
    spec.subcommands().values().forEach(sub -> translate(sub.getCommandSpec(), texts));
  }

  /** Whether picocli made it, with words of its own. */
  private static boolean isStandard(ArgSpec arg) {
    return arg instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
  }

  /** A verb of several names has a sentence for each of them below its key. */
  private static String[] about(CommandSpec spec, Texts texts) {
    String[] keys = spec.usageMessage().description();
    if (spec.userObject() instanceof HelpCommand) {
      return new String[0];
    }
    if (keys.length == 1 && texts.has(keys[0] + "." + spec.name())) {
      return new String[] {texts.get(keys[0] + "." + spec.name())};
    }
    return words(keys, texts);
  }

  private static void setDescription(ArgSpec arg, String[] words, CommandSpec spec) {
    if (arg instanceof CommandLine.Model.OptionSpec option) {
      spec.remove(option);
      spec.addOption(option.toBuilder().description(words).build());
    } else if (arg instanceof CommandLine.Model.PositionalParamSpec positional) {
      spec.remove(positional);
      spec.addPositional(positional.toBuilder().description(words).build());
    }
  }

  private static String[] words(String[] keys, Texts texts) {
    String[] words = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      words[i] = keys[i].startsWith("cli.") ? texts.get(keys[i]) : keys[i];
    }
    return words;
  }

  private static PrintWriter stream(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), false);
  }
}
