using Microsoft.Playwright;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>The Chromium of this machine: named by HSKB_CHROMIUM, or on the PATH. Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    public const string Missing = "There is no Chromium: none named by HSKB_CHROMIUM, and no chromium or google-chrome on the PATH.";

    /// <summary>The first is Chromium without a desktop's window, which opens pages in half the time.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HSKB_CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin");
        return folders.SelectMany(folder => Names, Path.Combine).FirstOrDefault(File.Exists);
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string path) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        Headless = true,

        // The build server runs as root, where the sandbox can't be had; the only site visited is ours.
        ChromiumSandbox = false,
        Args =
        [
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        ],
    });
}
