using System.Diagnostics;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Reports;
using HumanSecurityKB.Reports.Pdf;

namespace HumanSecurityKB.Benchmarks;

/// <summary>What HarfBuzz and zlib take outside the managed heap while a thousand reports are written: it must not grow.</summary>
internal static class NativeMemory
{
    private const int Renders = 1000;
    private const int Step = 100;
    private const double Megabyte = 1024 * 1024;

    public static void Print()
    {
        var writer = PdfWriter.Load();
        var reports = Language.All.Select(language => (Report: RealContent.Report(RealContent.QuickCheck(), language), Words: RealContent.Snapshot.ReportWords(language))).ToList();
        Console.WriteLine("renders   resident   managed   native   (MB)");
        for (var render = 1; render <= Renders; render++)
        {
            var (report, words) = reports[render % reports.Count];
            ActionReportPdf.Write(report, words, ReportOptions.Whole, writer);
            if (render % Step == 0)
            {
                PrintLine(render);
            }
        }
    }

    private static void PrintLine(int renders)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var (resident, managed) = (process.WorkingSet64 / Megabyte, GC.GetGCMemoryInfo().TotalCommittedBytes / Megabyte);
        Console.WriteLine($"{renders,7} {resident,10:0.0} {managed,9:0.0} {resident - managed,8:0.0}");
    }
}
