using System.Net;
using HumanSecurityKB.Content;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HumanSecurityKB.Web.Tests;

/// <summary>
/// The whole program as it is started, with the real content and a database of its own. Only the clock is not real.
/// </summary>
public class SiteHost : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Opening = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private const string AddressHeader = "Test-Network-Address";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("human-security-web-tests-");
    private int _browsers;

    public FakeTimeProvider Clock { get; } = new(Opening);

    public CapturedLog Log { get; } = new();

    public string DatabaseFile => Path.Combine(_folder.FullName, "assessments.db");

    private string ConnectionString => $"Data Source={DatabaseFile}";

    public ContentSnapshot Content => Services.GetRequiredService<ContentStore>().Current;

    public Questionnaire Questionnaire => Content.Questionnaire.Questionnaire;

    /// <summary>Beside the usual ones: key and value.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [("Logging:LogLevel:Default", "Warning")];

    public FixedWords Words(string language) => Content.SiteWords(Language.TryParse(language, out var known) ? known : Language.English);

    /// <summary>A new browser without cookies, in a network of its own.</summary>
    public Browser OpenBrowser()
    {
        var number = Interlocked.Increment(ref _browsers);
        var address = new IPAddress([10, 0, (byte)(number / 256), (byte)(number % 256)]);
        return new Browser(Server.CreateHandler(), new Uri("https://localhost/"), (AddressHeader, address.ToString()), Words);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Assessments", ConnectionString);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddTransient<IStartupFilter, NetworkAddresses>();
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();

        // This one's alone: other sites start and stop beside it, and all pools are theirs too.
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The test server knows no network; the limits of the site count by address.</summary>
    private sealed class NetworkAddresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate following) =>
            {
                if (IPAddress.TryParse(context.Request.Headers[AddressHeader], out var address))
                {
                    context.Connection.RemoteIpAddress = address;
                    context.Request.Headers.Remove(AddressHeader);
                }

                return following(context);
            });
            next(app);
        };
    }
}
