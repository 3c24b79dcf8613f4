package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidRequest.Load;
import org.watchfloor.supply.aid.AidRequest.Step;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Fact;
import org.watchfloor.supply.paper.PaperForm.Head;

/** What stands on a request for aid 支援请求单. */
final class AidForm {
  private final SupplyService supply;
  private final PartnerService partners;
  private final GoodsWords words;

  @Inject
  AidForm(SupplyService supply, PartnerService partners, GoodsWords words) {
    this.supply = supply;
    this.partners = partners;
    this.words = words;
  }

  PaperForm of(AidRequest request, int print, Texts texts) {
    return new PaperForm(
        texts.get("mutual.paper.title"),
        request.number(),
        new PaperForm.Mark.Numbered(print),
        warnings(request, texts),
        facts(request, texts),
        List.of(
            new Head(texts.get("mutual.paper.item"), 3),
            new Head(texts.get("mutual.paper.unit"), 0.8),
            new Head(texts.get("mutual.paper.asked"), 1.1),
            new Head(texts.get("mutual.paper.agreed"), 1.1),
            new Head(texts.get("mutual.paper.accepted"), 1.1),
            new Head(texts.get("mutual.paper.damaged"), 1.1),
            new Head(texts.get("mutual.paper.returned"), 1.1)),
        request.ask().lines().stream().map(line -> row(request, line, texts)).toList(),
        List.of(texts.get("mutual.paper.byHand")),
        List.of(
            texts.get("mutual.paper.sign.ask"),
            texts.get("mutual.paper.sign.give"),
            texts.get("mutual.paper.sign.receive"),
            texts.get("mutual.paper.sign.back")));
  }

  private static List<String> warnings(AidRequest request, Texts texts) {
    List<String> warnings = new ArrayList<>();
    if (request.state() == AidState.DRAFT) {
      warnings.add(texts.get("mutual.paper.draft"));
    }
    if (request.contradictory()) {
      warnings.add(texts.get("mutual.paper.contradictory"));
    }
    return warnings;
  }

  private List<Fact> facts(AidRequest request, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    Optional<Partner> partner = partners.find(request.ask().partner());
    facts.add(
        new Fact(
            texts.get("mutual.paper.to"),
            texts.get(
                "mutual.paper.partner",
                request.ask().partnerName(),
                partner.map(Partner::contact).orElse(""),
                partner.map(Partner::phone).orElse(""))));
    facts.add(new Fact(texts.get("mutual.paper.purpose"), request.ask().purpose()));
    Instant needBy = request.ask().needBy();
    facts.add(
        new Fact(
            texts.get("mutual.paper.needBy"),
            needBy == null ? texts.get("mutual.paper.soon") : PaperForm.moment(needBy)));
    facts.add(new Fact(texts.get("mutual.paper.into"), depot(request.ask().depot(), texts)));
    facts.add(new Fact(texts.get("mutual.paper.state"), texts.say(request.stateName())));
    facts.add(
        new Fact(
            texts.get("mutual.paper.times"),
            texts.get(
                "mutual.paper.when",
                step(request, AidState.DRAFT, texts),
                step(request, AidState.SENT, texts),
                step(request, AidState.ACCEPTED, texts),
                step(request, AidState.IN_TRANSIT, texts),
                step(request, AidState.ARRIVED, texts),
                step(request, AidState.RETURNED, texts))));
    facts.add(new Fact(texts.get("mutual.paper.answeredBy"), request.answer().answeredBy()));
    LocalDate back = request.answer().returnBy();
    facts.add(new Fact(texts.get("mutual.paper.returnBy"), returnBy(request, back, texts)));
    facts.add(
        new Fact(
            texts.get("mutual.paper.carrier"),
            texts.get(
                "mutual.paper.carried",
                request.carrier().name(),
                request.carrier().plate(),
                request.carrier().phone())));
    facts.addAll(loads(request, texts));
    if (request.awaitsMore()) {
      facts.add(new Fact(texts.get("mutual.paper.toCome"), words.say(request.toCome())));
    }
    if (!request.note().isEmpty()) {
      facts.add(new Fact(texts.get("mutual.paper.note"), request.note()));
    }
    return facts;
  }

  /** Who signed for it; where it came in loads, for each when and what. */
  private List<Fact> loads(AidRequest request, Texts texts) {
    List<Load> loads = request.arrivals().loads();
    if (loads.size() < 2) {
      return List.of(
          new Fact(
              texts.get("mutual.paper.receiver"),
              loads.isEmpty() ? "" : loads.getFirst().receiver()));
    }
    List<Fact> facts = new ArrayList<>();
    for (Load load : loads) {
      facts.add(
          new Fact(
              texts.get("mutual.paper.load", facts.size() + 1),
              texts.get(
                  "mutual.paper.loaded",
                  PaperForm.moment(load.step().at()),
                  load.receiver(),
                  words.say(good(load)))));
    }
    return facts;
  }

  private static List<TransferLine> good(Load load) {
    return load.receipts().stream()
        .filter(one -> one.accepted() > 0)
        .map(one -> new TransferLine(one.item(), one.accepted()))
        .toList();
  }

  private static String returnBy(AidRequest request, @Nullable LocalDate back, Texts texts) {
    if (back != null) {
      return back.toString();
    }
    return request.answer().agreed().isEmpty() ? "" : texts.get("mutual.paper.forGood");
  }

  private String depot(String number, Texts texts) {
    return supply
        .depot(number)
        .map(one ->
            texts.get(
                "mutual.paper.depot", one.name(), orEmpty(one.address()), orEmpty(one.phone())))
        .orElse(number);
  }

  private static String step(AidRequest request, AidState state, Texts texts) {
    Optional<Step> step = request.reached(state);
    return step.map(
            one -> texts.get("mutual.paper.step", PaperForm.moment(one.at()), one.officer()))
        .orElse(texts.get("mutual.paper.notYet"));
  }

  private List<String> row(AidRequest request, TransferLine line, Texts texts) {
    String item = line.item();
    Optional<TransferReceipt> receipt =
        request.arrivals().receipts().stream().filter(one -> one.item().equals(item)).findFirst();
    return List.of(
        texts.get("mutual.paper.goods", words.name(item), item),
        words.unit(item),
        Long.toString(line.quantity()),
        quantity(request.answer().agreed(), item),
        receipt.map(one -> Long.toString(one.accepted())).orElse(""),
        receipt.map(one -> Long.toString(one.damaged())).orElse(""),
        quantity(request.returned(), item));
  }

  private static String quantity(List<TransferLine> lines, String item) {
    return lines.stream()
        .filter(one -> one.item().equals(item))
        .findFirst()
        .map(one -> Long.toString(one.quantity()))
        .orElse("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
