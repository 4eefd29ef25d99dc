using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>The processor time of the current thread, which a busy machine does not change; elapsed time where there is no such clock.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux()) return TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);
        _ = clock_gettime(ThreadClock, out var time);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

#pragma warning disable SYSLIB1054, CA5392 // One call of the C library in a test is not worth unsafe code.
    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Time time);
#pragma warning restore SYSLIB1054, CA5392

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
