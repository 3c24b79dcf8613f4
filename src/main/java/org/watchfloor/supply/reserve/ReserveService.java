package org.watchfloor.supply.reserve;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.reserve.ReserveFact.NormLaidDown;
import org.watchfloor.supply.reserve.ReserveFact.NormTakenBack;

/**
 * Sets the station's stock beside the norms of reserves, and lays down amounts of its own. Any
 * thread but the JavaFX thread.
 */
@Singleton
public final class ReserveService {
  /** So many digits after the point tell a gram of a kilogram. */
  private static final int MOST_PLACES = 3;

  private static final int LONGEST_SOURCE = 200;

  private final ReserveRuleBook book;
  private final SupplyService supply;
  private final WatchClock clock;
  private final Journal journal;
  private final SignIn signIn;

  @Inject
  ReserveService(
      ReserveRuleBook book,
      SupplyService supply,
      WatchClock clock,
      Journal journal,
      SignIn signIn) {
    this.book = book;
    this.supply = supply;
    this.clock = clock;
    this.journal = journal;
    this.signIn = signIn;
  }

  /** Runs something after every change of a norm, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ReserveFact.class, changed);
  }

  /** The norms that hold here. */
  public ReserveRules rules() {
    return book.rules();
  }

  /**
   * How many people the stock carries for so many days 保障能力测算, scarcest goods first.
   *
   * @param people for how many something should be enough
   * @throws org.watchfloor.base.RefusedException if a number is out of its range
   */
  public Reserves coverage(long people, int days) {
    return reckon(Extent.of(people, days), norm -> norm.per() == Measure.TEN_THOUSAND_PEOPLE)
        .scarcestFirst();
  }

  /** The stock beside the quotas of what is asked for 储备定额, goods by goods. */
  public Reserves quota(Extent extent) {
    return reckon(extent, norm -> extent.size(norm.per()).signum() > 0);
  }

  /**
   * Every norm there is beside the stock, one by one: those that are asked for first, else in the
   * order of the file.
   */
  public List<NormLine> norms(Extent extent) {
    List<SupplyItem> catalogue = supply.items();
    List<StockLine> stock = supply.stock();
    LocalDate today = clock.now().toLocalDate();
    return book.rules().norms().stream()
        .map(norm -> new NormLine(norm, extent, OnHand.of(norm.goods(), catalogue, stock, today)))
        .sorted(Comparator.comparing(NormLine::asked).reversed())
        .toList();
  }

  /**
   * Lays down how much should be kept for one norm: into the station's own rule file and the
   * journal, both or neither. It holds at once.
   *
   * @param goods the key of the goods, or what they are called
   * @param amount above 0, no more than 1,000,000, at most three digits after the point
   * @param source the text it is from; must be named
   * @throws RefusedException if there is no such norm, the amount or the source cannot be meant, or
   *     the file has a fault or cannot be written
   */
  public void layDown(String goods, Measure per, BigDecimal amount, String source) {
    String named = source.strip();
    if (amount.signum() <= 0
        || amount.compareTo(ReserveRuleBook.MOST) > 0
        || amount.stripTrailingZeros().scale() > MOST_PLACES) {
      throw RefusedException.of(
          "reserve.refused.amount",
          amount.toString(),
          ReserveRuleBook.MOST.longValue(),
          MOST_PLACES);
    }
    if (named.isEmpty()) {
      throw RefusedException.of("reserve.refused.noSource");
    }
    if (named.length() > LONGEST_SOURCE) {
      throw RefusedException.of("reserve.refused.longSource", named.length(), LONGEST_SOURCE);
    }
    BigDecimal plain = new BigDecimal(amount.stripTrailingZeros().toPlainString());
    change(
        goods,
        per,
        norm -> new Norm(norm.goods(), per, plain, norm.daily(), new Basis(named, RuleStatus.USER)),
        norm -> new NormLaidDown(norm.goods().name(), norm.goods().unit(), per, plain, named));
  }

  /**
   * Takes an amount of our own back: what the program says of that norm holds again, also that
   * nobody has said.
   *
   * @param goods the key of the goods, or what they are called
   * @throws RefusedException if there is no such norm, its amount is not our own, the program knows
   *     no such norm, or the file has a fault or cannot be written
   */
  public void takeBack(String goods, Measure per) {
    change(
        goods,
        per,
        norm -> builtIn(norm, per),
        norm -> new NormTakenBack(norm.goods().name(), per));
  }

  private Norm builtIn(Norm norm, Measure per) {
    String name = norm.goods().name();
    if (norm.basis().status() != RuleStatus.USER) {
      throw RefusedException.of("reserve.refused.notOwn", name);
    }
    Norm before =
        book.builtIn()
            .find(norm.goods().key(), per)
            .orElseThrow(() -> RefusedException.of("reserve.refused.onlyOwn", name));
    return new Norm(norm.goods(), per, before.amount(), before.daily(), before.basis());
  }

  /** On the rules as the file says them now, whatever an editor did to it meanwhile. */
  private void change(
      String goods, Measure per, UnaryOperator<Norm> change, Function<Norm, ReserveFact> fact) {
    book.change(
        rules -> rules.with(change.apply(find(rules, goods, per))),
        rules -> {
          Norm now = find(rules, goods, per);
          Subject subject = new Subject("reserve-norm", now.goods().key() + "/" + per);
          journal.append(new Draft(signIn.actor()).fact(subject, fact.apply(now)));
        });
  }

  private static Norm find(ReserveRules rules, String goods, Measure per) {
    String asked = goods.strip();
    List<Norm> norms = rules.norms().stream().filter(norm -> norm.per() == per).toList();
    return norms.stream()
        .filter(
            norm -> norm.goods().key().equalsIgnoreCase(asked) || norm.goods().name().equals(asked))
        .findFirst()
        .orElseThrow(() ->
            RefusedException.of(
                "reserve.refused.noNorm",
                asked,
                Message.of("reserve.per." + per.name()),
                norms.stream().map(norm -> norm.goods().name()).collect(Collectors.joining(", "))));
  }

  private Reserves reckon(Extent extent, Predicate<Norm> asked) {
    List<SupplyItem> catalogue = supply.items();
    List<StockLine> stock = supply.stock();
    LocalDate today = clock.now().toLocalDate();
    return new Reserves(
        extent,
        book.rules().byGoods(asked).stream()
            .map(norms -> {
              Goods goods = norms.getFirst().goods();
              return new ReserveLine(
                  goods, norms, extent, OnHand.of(goods, catalogue, stock, today));
            })
            .toList());
  }
}
