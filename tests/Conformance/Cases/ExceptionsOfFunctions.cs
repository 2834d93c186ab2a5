// Exceptions out of functions that somebody else runs, which handler takes them, and what is in them.
namespace Conformance;

public static class ExceptionsOfFunctions
{
    private static void Run(Action action) => action();

    private static T Retry<T>(Func<T> attempt)
    {
        try
        {
            return attempt();
        }
        catch (TimeoutException)
        {
            return attempt();
        }
    }

    private static void Fail(Person person) => throw new InvalidOperationException("bad " + person.Ssn);

    public static void OwnHelper_RunsLambda(Person person)
    {
        try
        {
            Run(() => throw new InvalidOperationException(person.Ssn));
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }

        try
        {
            Run(() => throw new InvalidOperationException(person.Name));
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void OwnHelper_Retries(Person person)
    {
        try
        {
            Retry(() =>
            {
                Fail(person);
                return 1;
            });
        }
        catch (InvalidOperationException e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static void Library_RunsLambda(Person person)
    {
        try
        {
            new List<int> { 1 }.ForEach(_ => Fail(person));
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static async Task Task_IsAwaited(Person person)
    {
        try
        {
            await Task.Run(() => Fail(person));
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static void Task_IsWaitedFor(Person person)
    {
        try
        {
            Task.Run(() => Fail(person)).Wait();
        }
        catch (AggregateException e)
        {
            Ads.Send(e.InnerExceptions[0].Message); // flow: Ssn
            Ads.Send(e.InnerException!.Message); // flow: Ssn
            Ads.Send(e.Message); // flow: Ssn
            Ads.Send(e.HResult); // no flow
        }
    }

    public static void Lambda_HandlesItself(Person person)
    {
        try
        {
            Run(() =>
            {
                try
                {
                    Fail(person);
                }
                catch (Exception)
                {
                }
            });
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void FirstHandler_TakesIt(Person person)
    {
        try
        {
            Fail(person);
        }
        catch (InvalidOperationException)
        {
            Ads.Send("invalid"); // no flow
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void OtherHandler_DoesNotTakeIt(Person person)
    {
        try
        {
            Fail(person);
        }
        catch (ArgumentException e)
        {
            Ads.Send(e.Message); // no flow
        }
        catch (InvalidOperationException e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static void Filter_MaySayNo(Person person)
    {
        try
        {
            Fail(person);
        }
        catch (InvalidOperationException) when (person.Visits > 3)
        {
            Ads.Send("often"); // no flow
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static void OuterHandler_GetsWhatInnerLeaves(Person person)
    {
        try
        {
            try
            {
                Fail(person);
            }
            catch (InvalidOperationException)
            {
            }
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void OuterMessage_IsNotTheInnerOne(Person person)
    {
        try
        {
            throw new InvalidOperationException("could not", new FormatException(person.Ssn));
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
            Ads.Send(e.InnerException!.Message); // flow: Ssn
            Ads.Send(e.ToString()); // flow: Ssn
        }
    }

    public static void Type_SaysNothing(Person person)
    {
        try
        {
            Fail(person);
        }
        catch (Exception e)
        {
            Ads.Send(e.GetType().Name); // no flow
        }
    }

    public static void Parameters_OfLibraryException(Person person)
    {
        try
        {
            throw new ArgumentOutOfRangeException("ssn", person.Ssn, "not a number");
        }
        catch (ArgumentOutOfRangeException e)
        {
            Ads.Send(e.ParamName); // no flow
            Ads.Send(e.ActualValue); // flow: Ssn
        }
    }

    private sealed class RejectedException(string subject) : Exception
    {
        public override string Message => "rejected: " + subject;
    }

    private sealed class SilentException(string subject) : Exception
    {
        public string Subject => subject;

        public override string Message => "rejected";
    }

    public static void OverriddenMessage(Person person)
    {
        try
        {
            throw new RejectedException(person.Ssn);
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }

        try
        {
            throw new SilentException(person.Ssn);
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void DispatchInfo(Person person)
    {
        try
        {
            try
            {
                Fail(person);
            }
            catch (Exception e)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e).Throw();
            }
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static async Task Task_IsFailedByHand(Person person)
    {
        var source = new TaskCompletionSource<string>();
        source.SetException(new InvalidOperationException(person.Ssn));
        try
        {
            await source.Task;
        }
        catch (Exception e)
        {
            Ads.Send(e.Message); // flow (missed: what a task is failed with by hand is not known to whoever awaits it)
        }
    }
}
