package org.watchfloor.evacuation.assignment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Filled;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Kept;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Line;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Passed;

/**
 * Writes answers as JSON, as {@code docs/evacuate.md} has them: amounts are numbers to the last
 * digit, never with an exponent. The writer stays open.
 */
public final class AnswerWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private AnswerWriter() {}

  /**
   * Writes.
   *
   * @param elapsedMillis how long it took
   */
  public static void write(AssignmentAnswer answer, long elapsedMillis, Writer to)
      throws IOException {
    try (JsonGenerator out = JSON.createGenerator(to)) {
      out.setPrettyPrinter(new DefaultPrettyPrinter());
      out.writeStartObject();
      out.writeNumberField("version", 1);
      out.writeStringField("status", answer.status().name());
      out.writeNumberField("cost", answer.cost());
      out.writeNumberField("bound", answer.bound());
      out.writeFieldName("gapPercent");
      if (answer.gapPercent().isPresent()) {
        out.writeNumber(answer.gapPercent().get());
      } else {
        out.writeNull();
      }
      out.writeBooleanField("proven", answer.proven());
      out.writeNumberField("unplacedPriority", answer.left());
      out.writeNumberField("unplacedPriorityBound", answer.leftBound());
      out.writeNumberField("elapsedMillis", elapsedMillis);
      out.writeNumberField("seed", answer.seed());
      out.writeNumberField("effort", answer.effort());
      out.writeBooleanField("stopped", answer.stopped());
      shortage(answer, out);
      out.writeArrayFieldStart("assignments");
      for (Line line : answer.lines()) {
        if (line.shelter() != null) {
          line(line, out);
        }
      }
      out.writeEndArray();
      out.writeArrayFieldStart("unplaced");
      for (Line line : answer.lines()) {
        if (line.shelter() == null) {
          line(line, out);
        }
      }
      out.writeEndArray();
      out.writeArrayFieldStart("shelters");
      for (Filled one : answer.shelters()) {
        out.writeStartObject();
        out.writeStringField("shelter", one.shelter());
        out.writeNumberField("capacity", one.capacity());
        out.writeNumberField("used", one.used());
        out.writeNumberField("households", one.households());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeArrayFieldStart("villages");
      for (Kept one : answer.villages()) {
        out.writeStartObject();
        out.writeStringField("village", one.village());
        out.writeArrayFieldStart("shelters");
        for (String shelter : one.shelters()) {
          out.writeString(shelter);
        }
        out.writeEndArray();
        out.writeNumberField("extraCost", one.extraCost());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    to.write(System.lineSeparator());
    to.flush();
  }

  private static void shortage(AssignmentAnswer answer, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("shortage");
    out.writeNumberField("households", answer.shortHouseholds());
    out.writeNumberField("people", answer.shortRoom());
    out.writeNumberField("freeRoom", answer.freeRoom());
    out.writeEndObject();
  }

  private static void line(Line line, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("household", line.household());
    if (line.shelter() != null) {
      out.writeStringField("shelter", line.shelter());
      out.writeNumberField("cost", line.cost());
    }
    out.writeNumberField("load", line.load());
    out.writeStringField("why", line.why().name());
    out.writeArrayFieldStart(line.shelter() == null ? "allowed" : "cheaper");
    for (Passed one : line.cheaper()) {
      out.writeStartObject();
      out.writeStringField("shelter", one.shelter());
      out.writeNumberField("cost", one.cost());
      out.writeNumberField("free", one.free());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField(
        line.shelter() == null ? "allowedCount" : "cheaperCount", line.cheaperCount());
    out.writeEndObject();
  }
}
