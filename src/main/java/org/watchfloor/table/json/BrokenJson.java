package org.watchfloor.table.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;

/** Says where a text is no JSON. What the library says of it is for programmers. */
public final class BrokenJson {
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

  private BrokenJson() {}

  /** Line, column and remedy; a field that stands twice in an object is named. */
  public static Message said(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 0 : at.getLineNr();
    int column = at == null ? 0 : at.getColumnNr();
    Matcher twice = TWICE.matcher(String.valueOf(e.getOriginalMessage()));
    return twice.lookingAt()
        ? Message.of("table.json.fieldTwice", line, column, twice.group(1))
        : Message.of("table.json.noJson", line, column);
  }
}
