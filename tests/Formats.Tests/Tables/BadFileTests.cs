using System.IO.Compression;
using System.Text;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Payroll;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.PublicReturns;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Tests.Tables;

/// <summary>Whatever is put into a file, what comes back is bounded and readable.</summary>
public sealed class BadFileTests
{
    [Fact]
    public void FileOfAGigabyte_IsRefusedWithoutBeingReadToTheEnd()
    {
        using var endless = new EndlessStream("Sex,Hourly pay\n", "M,20.00\n", length: 1L << 30);

        var file = PayrollReader.Read(endless, PayGapThreshold.None);

        Assert.Contains(file.Problems.First, p => p.IsError && p.Code is RowProblemCodes.FileTooLarge or RowProblemCodes.TooManyRows);
        Assert.True(endless.Given < 100_000_000, $"{endless.Given} bytes were read.");
        Assert.Empty(file.Figures);
    }

    [Fact]
    public void FileWithoutALineEnd_IsRefused()
    {
        using var endless = new EndlessStream("Objective id,Action id,Action\n", "x", length: 1L << 30);

        var file = PlanSheet.Read(endless);

        Assert.Equal(RowProblemCodes.FileTooLarge, Assert.Single(file.Problems.First, p => p.IsError).Code);
        Assert.True(endless.Given < 64_000_000, $"{endless.Given} bytes were read.");
    }

    [Fact]
    public void ZipBomb_IsRefused()
    {
        using var bomb = Given.Zip("xl/worksheets/sheet1.xml", stream =>
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++) stream.Write(zeros);
        });
        Assert.True(bomb.Length < 4 * 1024 * 1024);

        Assert.Equal(RowProblemCodes.FileTooLarge, Assert.Single(PlanSheet.Read(bomb).Problems.First).Code);
    }

    [Fact]
    public void GzipBomb_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string(' ', 1000) + "\n", 1000)));
            for (var i = 0; i < 100; i++) gzip.Write(lines);
        }
        packed.Position = 0;

        Assert.Contains(GenderPayGapReader.Read(packed, (ReportingYear?)null).Problems.First, p => p.IsError);
    }

    [Fact]
    public void Windows1252_IsReadAndSaid()
    {
        var text = "Objective id,Action id,Action\n" + $"{Guid.NewGuid():N},,Café – naïve £5\n";
        using var stream = new MemoryStream(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));

        var file = PlanSheet.Read(stream);

        Assert.Equal("Café – naïve £5", Assert.Single(file.Rows).Text);
        Assert.False(Given.Only(file.Problems, RowProblemCodes.Encoding).IsError);
    }

    [Fact]
    public void Utf8AndUtf16_AreReadWithoutAWord()
    {
        var text = "Objective id,Action id,Action\n" + $"{Guid.NewGuid():N},,Café £5\n";

        Assert.All((Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode], encoding =>
        {
            var file = PlanSheet.Read(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
            Assert.Equal("Café £5", Assert.Single(file.Rows).Text);
            Assert.Empty(file.Problems.First);
        });
    }

    [Fact]
    public void MissingColumns_AreAllNamed()
    {
        var file = ObservationSheet.Read(Given.Text("Metric,Value\nx,1\n"));

        Assert.Equal(["Metric id", "Period start", "Period end"], file.Problems.First.Where(p => p.Code == RowProblemCodes.ColumnMissing).Select(p => p.Column));
        Assert.Empty(file.Rows);
    }

    [Fact]
    public void HundredThousandBadRows_GiveABoundedReportWithTheirNumber()
    {
        var text = new StringBuilder("Sex,Hourly pay\n");
        for (var i = 0; i < 100_000; i++) text.Append("M,nothing\n");

        var file = PayrollReader.Read(Given.Text(text.ToString()), PayGapThreshold.None);

        Assert.Equal(ProblemReport.Told, file.Problems.First.Length);
        Assert.Equal(new ProblemCount(RowProblemCodes.Number, true, 100_000), Assert.Single(file.Problems.Counts));
        Assert.Equal(2, file.Problems.First[0].Row);
    }

    [Fact]
    public void ErrorsAfterManyWarnings_AreStillTold()
    {
        var report = new ProblemReport();
        for (var i = 0; i < 1_000; i++) report.Warn(i, null, null, "W", "w");
        report.Error(1_001, null, null, "E", "e");

        Assert.Equal("E", report.First[0].Code);
        Assert.Equal<ProblemCount>([new("E", true, 1), new("W", false, 1_000)], report.Counts.ToArray());
    }

    [Fact]
    public void LongCell_IsShortenedInAProblem()
    {
        var file = PlanSheet.Read(Given.Text($"Objective id,Action id,Action\n{new string('x', 5_000)},,Do it\n"));

        Assert.True(Given.Only(file.Problems, RowProblemCodes.Id).Value!.Length <= 61);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("PK\u0003\u0004 no zip at all")]
    [InlineData("\u0001\u0002\u0003")]
    [InlineData("\"never closed,a,b\n1,2,3\n")]
    public void Rubbish_IsAnErrorAndNoException(string text)
    {
        Assert.True(PlanSheet.Read(Given.Text(text)).Problems.Errors > 0);
        Assert.True(ObservationSheet.Read(Given.Text(text)).Problems.Errors > 0);
        Assert.True(GenderPayGapReader.Read(Given.Text(text), (ReportingYear?)null).Problems.Errors > 0);
        Assert.True(PayrollReader.Read(Given.Text(text), PayGapThreshold.None).Problems.Errors > 0);
    }

    [Fact]
    public void OldExcel_IsToldHowToSave() =>
        Assert.Contains(".xlsx", Given.Only(PlanSheet.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3])).Problems, RowProblemCodes.FileKind).Message, StringComparison.Ordinal);

    [Fact]
    public void DamagedWorkbook_IsAnErrorAndNoException()
    {
        var whole = Writing.SheetTests.Workbook();
        var random = new Random(5);
        for (var i = 0; i < 150; i++)
        {
            var bytes = (byte[])whole.Clone();
            for (var hits = random.Next(1, 20); hits > 0; hits--) bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            PlanSheet.Read(new MemoryStream(bytes, 0, random.Next(100, bytes.Length)));
            PlanSheet.Read(new MemoryStream(bytes));
        }
    }
}
