using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HumanSecurityKB.Benchmarks;

switch (args)
{
    case ["files", var folder]:
        ReportFiles.Write(folder);
        return;
    case ["search"]:
        SearchLatency.Print();
        return;
    case ["memory"]:
        NativeMemory.Print();
        return;
    case ["saves", .. var programs]:
        await SaveLoad.PrintAsync(programs);
        return;
}

// In this process: the central settings of this repository make a generated project of its own awkward, and each
// benchmark runs long enough to be warm.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default)
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
