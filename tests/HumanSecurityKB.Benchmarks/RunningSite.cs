using System.Collections.Concurrent;
using System.Diagnostics;

namespace HumanSecurityKB.Benchmarks;

/// <summary>A published program that serves on a free port of this machine, in a process and with a database file of its own.</summary>
internal sealed class RunningSite : IDisposable
{
    private const string ToldAddress = "Now listening on: ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("saves");
    private readonly ConcurrentQueue<string> _log = [];
    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly Process _process;

    private RunningSite(string program)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "HumanSecurityKB.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Assessments"] = $"Data Source={DatabaseFile}";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string DatabaseFile => Path.Combine(_work.FullName, "assessments.db");

    public Uri Address => _address.Task.Result;

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public IEnumerable<string> Log => _log;

    public static async Task<RunningSite> StartAsync(string program)
    {
        var site = new RunningSite(program);
        try
        {
            await site._address.Task.WaitAsync(LongestStart);
            return site;
        }
        catch (TimeoutException)
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Ends the process in the middle of whatever it does.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _work.Delete(recursive: true);
    }

    private void Read(string? line)
    {
        _log.Enqueue(line ?? "");
        if (line?.Split(ToldAddress) is [_, var address])
        {
            _address.TrySetResult(new Uri(address));
        }
    }
}
