package org.watchfloor.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first visible worksheet that is not empty, as a stream of XML events: a workbook of
 * 100,000 rows needs little more memory than its rows.
 */
final class XlsxReader {
  static {
    // POI's guard against zip bombs is one per JVM and by default allows parts of 4 GB
    ZipSecureFile.setMaxEntrySize(Limits.ENTRY_BYTES);
  }

  private final String file;

  XlsxReader(String file) {
    this.file = file;
  }

  Table read(Path path) {
    checkDirectory(path);
    try (OPCPackage opc = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return read(opc);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // POI reports damage with many unchecked exceptions; to the clerk all are one thing
      String key = isBomb(e) ? "table.refused.bomb" : "table.refused.damaged";
      throw new RefusedException(RefusedException.of(key, file).said(), e);
    }
  }

  /** Without its directory POI would unpack a cut-off file into memory, entry by entry. */
  private void checkDirectory(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() == 0) {
        throw RefusedException.of("table.refused.damaged", file);
      }
    } catch (IOException e) {
      throw new RefusedException(RefusedException.of("table.refused.damaged", file).said(), e);
    }
  }

  /** Tells an encrypted workbook from one in the format of before 2007; both are refused. */
  static RefusedException oldOrEncrypted(Path path, String file) {
    boolean encrypted = false;
    try (POIFSFileSystem ole2 = new POIFSFileSystem(path.toFile(), true)) {
      encrypted = ole2.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException damaged) {
      return new RefusedException(
          RefusedException.of("table.refused.old_excel", file).said(), damaged);
    }
    return RefusedException.of(
        encrypted ? "table.refused.encrypted" : "table.refused.old_excel", file);
  }

  private Table read(OPCPackage opc) throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(opc);
    XlsxBook book = new XlsxBook();
    parse(reader.getWorkbookData(), book);
    XlsxFormats formats = new XlsxFormats(reader.getStylesTable(), book.date1904());
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
    for (XlsxBook.Sheet sheet : book.visible()) {
      XlsxSheet content = new XlsxSheet(file, strings, formats);
      parse(reader.getSheet(sheet.part()), content);
      List<Table.Row> rows = content.rows();
      if (!rows.isEmpty()) {
        return new Table(file, sheet.name(), rows, notes(book, sheet, content));
      }
    }
    throw RefusedException.of("table.refused.empty", file);
  }

  private List<Message> notes(XlsxBook book, XlsxBook.Sheet read, XlsxSheet content) {
    List<Message> notes = new ArrayList<>();
    List<String> others =
        book.sheets().stream().filter(s -> !s.equals(read)).map(XlsxBook.Sheet::name).toList();
    if (!others.isEmpty()) {
      notes.add(Message.of("table.note.other_sheets", read.name(), String.join(" / ", others)));
    }
    if (content.hiddenRows() > 0) {
      notes.add(Message.of("table.note.hidden", content.hiddenRows(), content.firstHiddenRow()));
    }
    return notes;
  }

  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, SAXException {
    try (InputStream in = part) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.parse(new InputSource(in));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("no XML parser", e);
    }
  }

  private static boolean isBomb(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("Zip bomb")
          || String.valueOf(t.getMessage()).contains("maximum file size")
          || String.valueOf(t.getMessage()).contains("maximum size")) {
        return true;
      }
    }
    return false;
  }
}
