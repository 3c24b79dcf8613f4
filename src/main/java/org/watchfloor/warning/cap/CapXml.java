package org.watchfloor.warning.cap;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.watchfloor.base.Message;
import org.watchfloor.base.PlainXml;
import org.watchfloor.base.RefusedException;

/**
 * Reads the elements of an XML file. A document type is refused before anything of it is looked at,
 * so that there are no entities but the five every file has; depth and number are limited. Pure.
 */
final class CapXml {
  /** Elements within elements: a warning needs five. */
  private static final int DEEPEST = 24;

  private static final int MOST = 50_000;
  private static final int MOST_ATTRIBUTES = 64;

  private final String file;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<CapElement> root = Optional.empty();
  private int count;

  /** An element that has not ended yet. */
  private record Open(
      String name, String space, String href, StringBuilder text, List<CapElement> children) {}

  private CapXml(String file) {
    this.file = file;
  }

  /**
   * The root of a file.
   *
   * @throws RefusedException if it is no sound XML, or too much
   */
  static CapElement read(String file, byte[] bytes) {
    String text = CapText.decode(file, bytes);
    if (!text.startsWith("<")) {
      throw RefusedException.of("warning.refused.notXml", file);
    }
    refuseDocumentType(file, text);
    return new CapXml(file).walk(text);
  }

  /** Before the parser sees it: that of the JDK stumbles over some document types it skips. */
  private static void refuseDocumentType(String file, String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        throw RefusedException.of("warning.refused.doctype", file);
      } else {
        return;
      }
    }
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  private CapElement walk(String text) {
    try {
      XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(new StringReader(text));
      try {
        while (xml.hasNext()) {
          next(xml, PlainXml.next(xml));
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new RefusedException(Message.of("warning.refused.xml", file, line), e);
    }
    return root.orElseThrow(() -> RefusedException.of("warning.refused.notXml", file));
  }

  private void next(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw RefusedException.of("warning.refused.doctype", file);
      case XMLStreamConstants.START_ELEMENT -> {
        count++;
        if (open.size() >= DEEPEST || count > MOST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
          throw RefusedException.of("warning.refused.deep", file);
        }
        String space = xml.getNamespaceURI();
        String href = xml.getAttributeValue(null, "href");
        open.push(
            new Open(
                xml.getLocalName(),
                space == null ? "" : space,
                href == null ? "" : href,
                new StringBuilder(),
                new ArrayList<>()));
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        Open within = open.peek();
        if (within != null) {
          within.text().append(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        Open ended = open.pop();
        CapElement element =
            new CapElement(
                ended.name(),
                ended.space(),
                ended.href(),
                ended.text().toString().strip(),
                ended.children());
        Open within = open.peek();
        if (within == null) {
          root = Optional.of(element);
        } else {
          within.children().add(element);
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }
}
