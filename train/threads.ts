import { Worker } from "node:worker_threads"

/** Lessons taught at a time: each takes a core and up to half a gigabyte. */
const threads = 2

/** Has a worker file do each course in a thread of its own, a few at a time; results keep the order. */
export async function inThreads<Course, Result>(
  file: string,
  courses: readonly Course[],
): Promise<Result[]> {
  const results: Result[] = []
  let begun = 0
  const doNext = async (): Promise<void> => {
    for (let at = begun++; at < courses.length; at = begun++) {
      results[at] = await doApart(file, courses[at])
    }
  }
  await Promise.all(Array.from({ length: threads }, doNext))
  return results
}

const doApart = <Course, Result>(file: string, course: Course): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData: course })
    worker.once("message", resolve)
    worker.once("error", reject)
  })
