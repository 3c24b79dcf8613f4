package org.watchfloor.base;

import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How XML from outside is read: text alone. No document type, so no entities of its own making, no
 * bombs, nothing fetched from anywhere. Any thread.
 */
public final class PlainXml {
  private PlainXml() {}

  /** A new factory of readers; whoever reads sets bounds of size and depth himself. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The JDK adds every &lt; and &amp; of a whole file to what entities may make, and stops at
    // 100,000 of them: a map with formatted descriptions would look cut off.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /**
   * The next event. The parser of the JDK meets some broken files, as with half a document type,
   * with unchecked exceptions of its own.
   *
   * @throws XMLStreamException if the text is broken, however the parser put it
   */
  public static int next(XMLStreamReader xml) throws XMLStreamException {
    try {
      return xml.next();
    } catch (IllegalStateException
        | IndexOutOfBoundsException
        | MissingResourceException
        | NoSuchElementException e) {
      throw new XMLStreamException(e.getMessage(), xml.getLocation(), e);
    }
  }
}
