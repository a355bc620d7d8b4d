package com.takehome.workbook;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.workbook.SheetParser.TooManyCellsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/**
 * Opens one workbook file. Its bytes are taken at once: what is read afterwards is a private copy, whoever has the file
 * open meanwhile.
 */
final class WorkbookFile {

    private static final long MAX_BYTES = 50L << 20;
    private static final long MAX_UNPACKED_BYTES = 256L << 20;
    /** POI unpacks every part; up to this size its own limit on the ratio keeps that harmless. */
    private static final int UNCHECKED_BYTES = 1 << 20;

    private final String name;
    private final SourceRef source;
    private final List<Problem> problems = new ArrayList<>();

    private WorkbookFile(String name) {
        this.name = name;
        this.source = SourceRef.ofFile(name);
    }

    /** Reads the named workbook of a practice's folder. */
    static Loaded<RawWorkbook> read(Path folder, String name) {
        return new WorkbookFile(name).read(folder);
    }

    private Loaded<RawWorkbook> read(Path folder) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return refuse(ProblemCode.WORKBOOK_MISSING, "the practice folder has no " + name,
                    "put it there, or write blank workbooks with: takehome init ID");
        }
        if (Files.exists(folder.resolve("~$" + name))) {
            problems.add(
                    Problem.of(ProblemCode.WORKBOOK_OPEN, source, "", "is open in Excel; what was last saved is read",
                            "save and close it if there are newer changes"));
        }
        try {
            if (!Files.isRegularFile(path)) {
                return unreadable("it is no plain file");
            }
            if (Files.size(path) > MAX_BYTES) {
                return tooLarge("it has more than 50 MB");
            }
            return parse(Files.readAllBytes(path));
        } catch (IOException e) {
            return unreadable("the file could not be opened");
        }
    }

    private Loaded<RawWorkbook> parse(byte[] bytes) throws IOException {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            return refuseOle2(bytes);
        }
        if (magic != FileMagic.OOXML) {
            return unreadable("it is no .xlsx workbook");
        }
        if (bytes.length > UNCHECKED_BYTES && unpacksBeyondLimit(bytes)) {
            return tooLarge("it unpacks to more than 256 MB");
        }
        return unpack(bytes);
    }

    private Loaded<RawWorkbook> unpack(byte[] bytes) {
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            RawWorkbook book = XlsxParts.read(zip, name);
            zip.revert();
            return Loaded.of(FormulaEvaluation.fillIn(book, bytes), problems);
        } catch (TooManyCellsException e) {
            return tooLarge("a sheet has more than " + SheetParser.MAX_CELLS + " cells");
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("Zip bomb")
                    ? tooLarge("it unpacks to far more than its own size")
                    : unreadable("the file is damaged");
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | XMLStreamException
                | RecordFormatException
                | IllegalArgumentException | IllegalStateException e) {
            return unreadable("the file is damaged or is no .xlsx workbook");
        }
    }

    private static boolean unpacksBeyondLimit(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                int read = 0;
                while (read >= 0 && total <= MAX_UNPACKED_BYTES) {
                    total += read;
                    read = zip.read(buffer);
                }
                if (total > MAX_UNPACKED_BYTES) {
                    return true;
                }
            }
        }
        return false;
    }

    private Loaded<RawWorkbook> refuseOle2(byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes); POIFSFileSystem ole = new POIFSFileSystem(in)) {
            if (ole.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return refuse(ProblemCode.WORKBOOK_ENCRYPTED, "is protected by a password",
                        "in Excel choose File > Info > Protect Workbook > Encrypt with Password, clear it, and save");
            }
        } catch (RuntimeException e) {
            return unreadable("the file is damaged");
        }
        return unreadable("it has the old .xls form");
    }

    private Loaded<RawWorkbook> unreadable(String why) {
        return refuse(ProblemCode.WORKBOOK_UNREADABLE, "cannot be read: " + why,
                "open it in Excel and save it as an Excel workbook (.xlsx)");
    }

    private Loaded<RawWorkbook> tooLarge(String why) {
        return refuse(ProblemCode.WORKBOOK_TOO_LARGE, "is too large to be read: " + why,
                "keep only the sheets of the practice, or copy them into a new workbook");
    }

    private Loaded<RawWorkbook> refuse(ProblemCode code, String message, String remedy) {
        problems.add(Problem.of(code, source, "", message, remedy));
        return Loaded.refused(problems);
    }
}
