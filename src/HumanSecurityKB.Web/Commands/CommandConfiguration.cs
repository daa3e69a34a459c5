namespace HumanSecurityKB.Web.Commands;

/// <summary>The settings of a verb that starts no web server: the same sources in the same order.</summary>
internal static class CommandConfiguration
{
    public static IConfiguration Read(string[] args) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build();
}
