namespace NetworkLens.Tests;

/// <summary>It is always noon of 29 November 2026, so that no answer changes with the day the tests run.</summary>
internal sealed class FixedClock : TimeProvider
{
    public const int Year = 2026;

    public static FixedClock Instance { get; } = new();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(Year, 11, 29, 12, 0, 0, TimeSpan.Zero);
}
