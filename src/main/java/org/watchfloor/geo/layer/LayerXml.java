package org.watchfloor.geo.layer;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.watchfloor.base.Message;
import org.watchfloor.base.PlainXml;
import org.watchfloor.base.RefusedException;

/**
 * Walks through an XML file and tells of its elements by their names without prefix. Nothing
 * outside the file is fetched and no entity is expanded.
 */
final class LayerXml {
  /** Elements within elements: more is an attack. */
  private static final int DEEPEST = 200;

  /** A declaration stands within so many bytes. */
  private static final int HEAD = 80;

  private static final Pattern ENCODING =
      Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,30})[\"']");

  /** Is told of elements in their order. */
  interface Elements {
    /** One begins; its attributes can be read. */
    void start(String name, XMLStreamReader at);

    /**
     * One ends.
     *
     * @param text what stands in it, without that of elements in it, stripped
     */
    void end(String name, String text);
  }

  private final String file;
  private final Deque<String> open = new ArrayDeque<>();

  LayerXml(String file) {
    this.file = file;
  }

  /** The element that holds the present one; empty at the root. */
  String parent() {
    return open.isEmpty() ? "" : open.peek();
  }

  /** Whether an element of this name is open. */
  boolean within(String name) {
    return open.contains(name);
  }

  /**
   * Walks through.
   *
   * @throws RefusedException if it is no sound XML
   */
  void walk(byte[] bytes, Elements elements) {
    try {
      XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(new StringReader(text(bytes)));
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (PlainXml.next(xml)) {
          case XMLStreamConstants.START_ELEMENT -> {
            text.setLength(0);
            elements.start(xml.getLocalName(), xml);
            open.push(xml.getLocalName());
            if (open.size() > DEEPEST) {
              throw RefusedException.of("geo.layer.refused.deep", file);
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            open.pop();
            elements.end(xml.getLocalName(), text.toString().strip());
            text.setLength(0);
          }
          default -> {
            // Comments and the like say nothing.
          }
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new RefusedException(Message.of("geo.layer.refused.xml", file, line), e);
    }
  }

  /** By its own declaration, unless it says UTF-8 and is not: Chinese programs write so. */
  private String text(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    Optional<String> text = Optional.empty();
    if (declared.find() && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF")) {
      try {
        text = LayerText.strict(bytes, 0, Charset.forName(declared.group(1)));
      } catch (IllegalArgumentException e) {
        // An encoding nobody has heard of is none.
        text = Optional.empty();
      }
    }
    return text.or(() -> LayerText.decode(bytes))
        .orElseThrow(() -> RefusedException.of("geo.layer.refused.kind", file));
  }
}
