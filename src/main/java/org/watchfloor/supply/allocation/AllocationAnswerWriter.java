package org.watchfloor.supply.allocation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Trips;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;

/** Writes an answer as it is described in docs/allocate.md; numbers exactly. Any thread. */
public final class AllocationAnswerWriter {
  /** What the first field of an answer says. */
  public static final String FORMAT = "watchfloor-allocate-answer/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator out;
  private final Texts texts;

  private AllocationAnswerWriter(JsonGenerator out, Texts texts) {
    this.out = out;
    this.texts = texts;
  }

  /** The answer as JSON, its reasons in the language of the texts. */
  public static String write(AllocationAnswer answer, Texts texts) {
    Writer writer = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(writer).useDefaultPrettyPrinter()) {
      new AllocationAnswerWriter(out, texts).answer(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer + "\n";
  }

  private void answer(AllocationAnswer answer) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", FORMAT);
    out.writeStringField("status", answer.optimal() ? "OPTIMAL" : "FEASIBLE");
    out.writeNumberField("cost", answer.reached().cost());
    out.writeNumberField("bound", answer.bound().cost());
    number("gapPercent", answer.gapPercent());
    aims("reached", answer.reached());
    aims("best", answer.bound());
    out.writeArrayFieldStart("lines");
    for (Line line : answer.lines()) {
      line(line);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("trips");
    for (Trips trips : answer.trips()) {
      trips(trips);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("unmet");
    for (Unmet unmet : answer.unmet()) {
      unmet(unmet);
    }
    out.writeEndArray();
    out.writeNumberField("elapsedMillis", answer.effort().elapsedMillis());
    out.writeNumberField("pivots", answer.effort().pivots());
    out.writeNumberField("rounds", answer.effort().rounds());
    out.writeNumberField("seed", answer.effort().seed());
    out.writeEndObject();
  }

  private void aims(String field, Aims aims) throws IOException {
    out.writeObjectFieldStart(field);
    byPriority("unmet", aims.unmet());
    byPriority("late", aims.late());
    out.writeNumberField("tier", aims.tier());
    out.writeNumberField("cost", aims.cost());
    out.writeEndObject();
  }

  private void byPriority(String field, Map<Integer, BigDecimal> amounts) throws IOException {
    out.writeObjectFieldStart(field);
    for (Map.Entry<Integer, BigDecimal> one : amounts.entrySet()) {
      out.writeNumberField(String.valueOf(one.getKey()), one.getValue());
    }
    out.writeEndObject();
  }

  private void line(Line line) throws IOException {
    out.writeStartObject();
    out.writeStringField("depot", line.depot());
    out.writeStringField("place", line.place());
    out.writeStringField("demand", line.demand());
    out.writeStringField("item", line.item());
    out.writeNumberField("quantity", line.quantity());
    number("arrives", line.arrives());
    out.writeNumberField("late", line.late());
    number("cost", line.cost());
    out.writeBooleanField("pinned", line.pinned());
    why(line.why());
    out.writeEndObject();
  }

  private void trips(Trips trips) throws IOException {
    out.writeStartObject();
    out.writeStringField("depot", trips.depot());
    out.writeStringField("place", trips.place());
    out.writeNumberField("load", trips.load());
    out.writeNumberField("trips", trips.trips());
    out.writeNumberField("cost", trips.cost());
    out.writeEndObject();
  }

  private void unmet(Unmet unmet) throws IOException {
    out.writeStartObject();
    out.writeStringField("demand", unmet.demand());
    out.writeStringField("place", unmet.place());
    out.writeStringField("item", unmet.item());
    out.writeNumberField("quantity", unmet.quantity());
    out.writeNumberField("priority", unmet.priority());
    why(unmet.why());
    out.writeEndObject();
  }

  private void why(List<Why> reasons) throws IOException {
    out.writeArrayFieldStart("why");
    for (Why why : reasons) {
      out.writeStartObject();
      out.writeStringField("code", why.code());
      out.writeStringField("text", texts.say(why.said()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(field, value.get());
    } else {
      out.writeNullField(field);
    }
  }
}
