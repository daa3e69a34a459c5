using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HumanSecurityKB.Data.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace HumanSecurityKB.Data.Tests.Databases;

/// <summary>A throw-away PostgreSQL that starts with the tests and is gone with them.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Template = "assessments_template";

    private readonly string? _programs = FindPrograms();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"hskb-postgres-{Guid.NewGuid():N}");
    private readonly int _port = FreePort();

    public bool IsInstalled => _programs is not null;

    /// <summary>Skips the running test where there is no PostgreSQL. The build server has to have one.</summary>
    public void Require()
    {
        const string Reason = "PostgreSQL is not installed: no initdb under /usr/lib/postgresql or on the PATH.";
        Assert.False(!IsInstalled && Environment.GetEnvironmentVariable("CI") == "true", Reason);
        Assert.SkipUnless(IsInstalled, Reason);
    }

    public DatabaseOptions Options(string database) => new()
    {
        Provider = DatabaseProvider.Postgres,
        ConnectionString = $"Host=127.0.0.1;Port={_port};Username=tests;Database={database}",
    };

    /// <summary>With the tables of this version.</summary>
    public Task CreateDatabaseAsync(string name) => RunAsync($"createdb -h 127.0.0.1 -p {_port} -U tests -T {Template} {name}");

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled)
        {
            return;
        }

        await RunAsync($"initdb -D '{_folder}' -A trust -U tests --no-locale -E UTF8 --no-sync");
        var settings = $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off";
        await RunAsync($"pg_ctl -D '{_folder}' -o \"{settings}\" -l '{_folder}/log' -w start");
        await MakeTemplateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsInstalled)
        {
            await RunAsync($"pg_ctl -D '{_folder}' -m immediate -w stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task MakeTemplateAsync()
    {
        // PostgreSQL copies a database only while nobody is connected to it.
        var options = Options(Template);
        await using var services = TestDatabase.Services(options with { ConnectionString = $"{options.ConnectionString};Pooling=false" });
        await services.MigrateAssessmentDatabaseAsync();
    }

    /// <summary>As the user postgres when the tests run as root: PostgreSQL refuses root.</summary>
    private async Task RunAsync(string command)
    {
        var path = $"PATH='{_programs}':\"$PATH\"; {command}";
        string[] shell = Environment.IsPrivilegedProcess ? ["su", "postgres", "-s", "/bin/sh", "-c", path] : ["/bin/sh", "-c", path];
        var start = new ProcessStartInfo(shell[0], shell[1..]) { RedirectStandardOutput = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"'{command}' ended with {process.ExitCode}.");
    }

    /// <summary>Debian keeps them off the PATH, in a folder for each version.</summary>
    private static string? FindPrograms()
    {
        var versions = new DirectoryInfo("/usr/lib/postgresql");
        var installed = versions.Exists ? versions.GetDirectories() : [];
        var newestFirst = installed.OrderByDescending(version => double.Parse(version.Name, CultureInfo.InvariantCulture)).Select(version => $"{version}/bin");
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return newestFirst.Concat(onPath).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
