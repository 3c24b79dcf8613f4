package org.watchfloor.base;

import javax.xml.stream.XMLInputFactory;

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
}
